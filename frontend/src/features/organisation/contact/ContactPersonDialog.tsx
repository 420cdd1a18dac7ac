import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { ContactPerson, ContactPersonInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useOrganisationWords } from "#/shared/useOrganisationWords";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { contactPersonQuery, useContactPersonChanges } from "../queries";
import { ContactPersonFields } from "./ContactPersonFields";
import { ContactPersonForm, toForm, toInput } from "./form";

interface ContactPersonDialogProps {
  contactPersonId: string | undefined;
  onClose: () => void;
}

export function ContactPersonDialog({ contactPersonId, onClose }: ContactPersonDialogProps) {
  const { t } = useTranslation();
  return (
    <EntityDialog
      id={contactPersonId}
      query={contactPersonQuery}
      title={contactPersonId ? t("contactPerson.edit") : t("contactPerson.add")}
      onClose={onClose}
    >
      {(base) => <Editor base={base} onClose={onClose} />}
    </EntityDialog>
  );
}

interface EditorProps {
  base: Versioned<ContactPerson> | undefined;
  onClose: () => void;
}

function Editor({ base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => toForm(base?.data));
  const words = useOrganisationWords();
  const { add, change } = useContactPersonChanges();
  const { form, server } = useCheckedForm<ContactPersonForm>(ContactPersonForm, before);
  const idempotency = useIdempotencyKey();
  const editor = useEditor<ContactPersonInput>({
    base,
    add: (input, callbacks) => add.mutate({ key: idempotency.keyFor(input), input }, callbacks),
    change: change.mutate,
    savedText: t("contactPerson.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  return (
    <EditForm
      summary={server.summary}
      pending={add.isPending || change.isPending}
      onSubmit={server.submit((values: ContactPersonForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      saving={editor.saving}
      inWords={(_, value) => words(value)}
    >
      <ContactPersonFields form={form} />
    </EditForm>
  );
}
