import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { ContactPerson, ContactPersonInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { organisationInWords } from "#/i18n/wording";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { useServerProblems } from "#/ui/useServerProblems";
import { contactPersonQuery, useContactPersonChanges } from "../queries";
import { useEditor } from "../useEditor";
import { ContactPersonFields } from "./ContactPersonFields";
import { ContactPersonForm, toForm, toInput } from "./form";

interface ContactPersonDialogProps {
  contactPersonId: string | undefined;
  onClose: () => void;
}

export function ContactPersonDialog({ contactPersonId, onClose }: ContactPersonDialogProps) {
  const { t } = useTranslation();
  const present = useQuery({ ...contactPersonQuery(contactPersonId ?? ""), enabled: contactPersonId !== undefined });
  return (
    <Dialog title={contactPersonId ? t("contactPerson.edit") : t("contactPerson.add")} onClose={onClose}>
      {contactPersonId ? (
        <Loaded query={present}>{(base) => <Editor base={base} onClose={onClose} />}</Loaded>
      ) : (
        <Editor base={undefined} onClose={onClose} />
      )}
    </Dialog>
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
  const form = useForm<ContactPersonForm>({
    defaultValues: before,
    shouldFocusError: false,
    resolver: schemaResolver(ContactPersonForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in ContactPersonForm.shape);
  const editor = useEditor<ContactPersonInput>({
    base: base && { id: base.data.id, etag: base.etag },
    add: add.mutate,
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
