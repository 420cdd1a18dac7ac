import { useTranslation } from "react-i18next";
import type { Responsibility } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { useResponsibilityChanges } from "./queries";

/** Takes a responsibility away at once and offers to bring it back. */
export function useRemoval(measureId: string) {
  const { t } = useTranslation();
  const { add, remove } = useResponsibilityChanges();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  const bringBack = (party: Responsibility) =>
    add.mutate(
      {
        measureId,
        key: crypto.randomUUID(),
        input: {
          role: party.role,
          organisationId: party.organisation?.id ?? null,
          note: party.note ?? null,
          openEnded: party.openEnded,
          contactPerson: party.contactPerson ?? null,
          validFrom: party.validFrom ?? null,
          validTo: party.validTo ?? null,
        },
      },
      { onError: fail, onSuccess: () => toast({ tone: "success", text: t("responsibility.broughtBack") }) },
    );
  return (party: Responsibility) =>
    remove.mutate(party.id, {
      onError: fail,
      onSuccess: () =>
        toast({
          tone: "success",
          text: t("responsibility.removed"),
          action: { label: t("common.undo"), run: () => bringBack(party) },
        }),
    });
}
