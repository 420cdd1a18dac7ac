import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import { toForm, toInput } from "./form";
import { OrganisationDialog } from "./OrganisationDialog";
import { useOrganisationChanges } from "./queries";
import { SuccessionDialog } from "./SuccessionDialog";

interface ActionsProps {
  organisation: Organisation;
  onGone: () => Promise<void>;
  onSucceeded: (successorId: string) => Promise<void>;
}

/** What may be done to an organisation. */
export function OrganisationActions({ organisation, onGone, onSucceeded }: ActionsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"edit" | "succession">();
  const remove = useRemoval(onGone);
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
      {open === "succession" && <SuccessionDialog organisation={organisation} onClose={close} onDone={onSucceeded} />}
    </>
  );
}

/** Deletes what nothing refers to at once and offers to bring it back; the service refuses the rest. */
function useRemoval(onGone: () => Promise<void>) {
  const { t } = useTranslation();
  const { add, remove } = useOrganisationChanges();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  const bringBack = (organisation: Organisation) =>
    add
      .mutateAsync({ key: crypto.randomUUID(), input: toInput(toForm(organisation)) })
      .then(() => toast({ tone: "success", text: t("organisations.broughtBack") }), fail);
  return (organisation: Organisation) =>
    remove.mutate(organisation.id, {
      onError: fail,
      onSuccess: () => {
        void onGone().then(() =>
          toast({
            tone: "success",
            text: t("organisations.removed"),
            action: { label: t("common.undo"), run: () => void bringBack(organisation) },
          }),
        );
      },
    });
}
