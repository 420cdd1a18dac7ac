import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { organisationsQuery } from "#/api/queries";
import type { ContactPerson, ContactPersonInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { organisationInWords } from "#/i18n/wording";
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
  const organisations = useQuery(organisationsQuery()).data;
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
  const inWords = (field: string, value: unknown) => {
    const organisation = field === "organisationId" ? organisations?.find(({ id }) => id === value) : undefined;
    return organisation && organisationInWords(organisation);
  };
  return (
    <EditForm
      summary={server.summary}
      pending={add.isPending || change.isPending}
      onSubmit={server.submit((values: ContactPersonForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      saving={editor.saving}
      inWords={inWords}
    >
      <ContactPersonFields form={form} />
    </EditForm>
  );
}
