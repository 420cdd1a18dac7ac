import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { toForm, toInput } from "./form";
import { useLineChanges } from "./queries";

/** Takes a line away and offers to bring it back. The one that comes back no longer knows its source cell. */
export function useRemoval(onRemoved?: () => void) {
  const { t } = useTranslation();
  const { add, remove } = useLineChanges();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  const bringBack = (line: BudgetLine) =>
    // Whoever removed it may have left the screen: a promise outlives it.
    add
      .mutateAsync({
        planId: line.planId,
        key: crypto.randomUUID(),
        input: { ...toInput(toForm(line, "")), lineage: line.lineage },
      })
      .then(() => toast({ tone: "success", text: t("budget.broughtBack") }), fail);
  return (line: BudgetLine) =>
    remove.mutate(line.id, {
      onError: fail,
      onSuccess: () => {
        toast({
          tone: "success",
          text: t("budget.removed"),
          action: { label: t("common.undo"), run: () => void bringBack(line) },
        });
        onRemoved?.();
      },
    });
}
