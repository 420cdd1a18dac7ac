import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Organisation, OrganisationInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useOrganisationWords } from "#/shared/useOrganisationWords";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { OrganisationForm, toForm, toInput } from "./form";
import { OrganisationFields } from "./OrganisationFields";
import { organisationVersionQuery, useOrganisationChanges } from "./queries";

interface OrganisationDialogProps {
  organisationId: string | undefined;
  onClose: () => void;
}

export function OrganisationDialog({ organisationId, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation();
  return (
    <EntityDialog
      id={organisationId}
      query={organisationVersionQuery}
      title={organisationId ? t("organisations.edit") : t("organisations.add")}
      onClose={onClose}
    >
      {(base) => <Editor base={base} onClose={onClose} />}
    </EntityDialog>
  );
}

interface EditorProps {
  base: Versioned<Organisation> | undefined;
  onClose: () => void;
}

function Editor({ base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => toForm(base?.data));
  const words = useOrganisationWords();
  const { add, change } = useOrganisationChanges();
  const { form, server } = useCheckedForm<OrganisationForm>(OrganisationForm, before);
  const idempotency = useIdempotencyKey();
  const editor = useEditor<OrganisationInput>({
    base,
    add: (input, callbacks) => add.mutate({ key: idempotency.keyFor(input), input }, callbacks),
    change: change.mutate,
    savedText: t("organisations.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  return (
    <EditForm
      summary={server.summary}
      pending={add.isPending || change.isPending}
      onSubmit={server.submit((values: OrganisationForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      saving={editor.saving}
      inWords={(_, value) => words(value)}
    >
      <OrganisationFields form={form} ownId={base?.data.id} />
    </EditForm>
  );
}
