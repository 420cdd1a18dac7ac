import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { useBudgetChanges } from "./queries";

/** Takes a line away at once and offers to bring it back. */
export function useRemoval() {
  const { t } = useTranslation();
  const { add, remove } = useBudgetChanges();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  const bringBack = ({
    planId,
    measures,
    funder,
    id,
    version,
    createdAt,
    updatedAt,
    shared,
    source,
    ...rest
  }: BudgetLine) =>
    add.mutate(
      {
        planId,
        key: crypto.randomUUID(),
        input: {
          ...rest,
          funderId: funder?.id ?? null,
          measures: measures.map(({ id: measureId, share }) => ({ measureId, share })),
        },
      },
      { onError: fail, onSuccess: () => toast({ tone: "success", text: t("budget.broughtBack") }) },
    );
  return (line: BudgetLine) =>
    remove.mutate(line.id, {
      onError: fail,
      onSuccess: () =>
        toast({
          tone: "success",
          text: t("budget.removed"),
          action: { label: t("common.undo"), run: () => bringBack(line) },
        }),
    });
}
