import { useTranslation } from "react-i18next";
import { useTakingDeletionBack } from "#/api/deletions";
import { useDeletion } from "#/ui/useDeletion";
import { useResponsibilityChanges } from "./queries";

/** Takes a responsibility away at once and offers to bring it back. */
export function useRemoval() {
  const { t } = useTranslation();
  const { remove } = useResponsibilityChanges();
  const takeBack = useTakingDeletionBack();
  const run = useDeletion();
  return (id: string) =>
    void run({
      remove: () => remove.mutateAsync(id),
      takeBack: () => takeBack(id),
      removed: t("responsibility.removed"),
      broughtBack: t("responsibility.broughtBack"),
    });
}
