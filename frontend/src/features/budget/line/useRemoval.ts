import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useTakingDeletionBack } from "#/api/deletions";
import type { BudgetLine } from "#/api/types";
import { paths } from "#/paths";
import { useDeletion } from "#/ui/useDeletion";
import { useLineChanges } from "./queries";

/** Takes a line away at once, from all measures that it serves, and offers to bring it back. */
export function useRemoval(onRemoved?: () => Promise<void>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { remove } = useLineChanges();
  const takeBack = useTakingDeletionBack();
  const run = useDeletion();
  return ({ id, measures }: BudgetLine) =>
    void run({
      remove: () => remove.mutateAsync(id),
      takeBack: () => takeBack(id),
      removed: measures.length > 1 ? t("budget.removedShared", { count: measures.length }) : t("budget.removed"),
      broughtBack: t("budget.broughtBack"),
      onGone: onRemoved,
      onBack: onRemoved && (() => navigate({ to: paths.budgetLine, params: { lineId: id } })),
    });
}
