import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation } from "#/api/types";
import { useDeletion } from "#/shared/useDeletion";
import { Button } from "#/ui/Button";
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
  const { remove } = useOrganisationChanges();
  const run = useDeletion();
  const close = () => setOpen(undefined);
  // The service refuses what something refers to.
  const onRemove = () =>
    run({
      id: organisation.id,
      remove: remove.mutateAsync,
      removed: t("organisations.removed"),
      broughtBack: t("organisations.broughtBack"),
      onGone,
      onBack: () => onShow(organisation.id),
    });
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
        <Button small variant="tertiary" icon="delete" onClick={onRemove}>
          {t("organisations.remove")}
        </Button>
      </div>
      {open === "edit" && <OrganisationDialog organisationId={organisation.id} onClose={close} />}
      {open === "succession" && <SuccessionDialog organisation={organisation} onClose={close} onDone={onShow} />}
    </>
  );
}
