import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTakingDeletionBack } from "#/api/deletions";
import type { Organisation } from "#/api/types";
import { Button } from "#/ui/Button";
import { useDeletion } from "#/ui/useDeletion";
import { OrganisationDialog } from "./OrganisationDialog";
import { useOrganisationChanges } from "./queries";
import { SuccessionDialog } from "./SuccessionDialog";

interface ActionsProps {
  organisation: Organisation;
  onGone: () => Promise<void>;
  onShow: (id: string) => Promise<void>;
}

/** What may be done to an organisation. */
export function OrganisationActions({ organisation, onGone, onShow }: ActionsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"edit" | "succession">();
  const remove = useRemoval(onGone, onShow);
  const close = () => setOpen(undefined);
  return (
    <>
      <div className="app-actions">
        <Button small icon="edit" onClick={() => setOpen("edit")}>
          {t("common.edit")}
        </Button>
        {!organisation.successor && (
          <Button small icon="arrow-forward" onClick={() => setOpen("succession")}>
            {t("succession.open")}
          </Button>
        )}
        <Button small variant="tertiary" icon="delete" onClick={() => remove(organisation)}>
          {t("organisations.remove")}
        </Button>
      </div>
      {open === "edit" && <OrganisationDialog organisationId={organisation.id} onClose={close} />}
      {open === "succession" && <SuccessionDialog organisation={organisation} onClose={close} onDone={onShow} />}
    </>
  );
}

/** Deletes what nothing refers to at once and offers to bring it back; the service refuses the rest. */
function useRemoval(onGone: () => Promise<void>, onBack: (id: string) => Promise<void>) {
  const { t } = useTranslation();
  const { remove } = useOrganisationChanges();
  const takeBack = useTakingDeletionBack();
  const run = useDeletion();
  return ({ id }: Organisation) =>
    void run({
      remove: () => remove.mutateAsync(id),
      takeBack: () => takeBack(id),
      removed: t("organisations.removed"),
      broughtBack: t("organisations.broughtBack"),
      onGone,
      onBack: () => onBack(id),
    });
}
