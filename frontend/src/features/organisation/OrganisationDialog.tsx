import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { Organisation, OrganisationInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { organisationInWords } from "#/i18n/wording";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { useServerProblems } from "#/ui/useServerProblems";
import { OrganisationForm, toForm, toInput } from "./form";
import { OrganisationFields } from "./OrganisationFields";
import { organisationVersionQuery, useOrganisationChanges } from "./queries";
import { useEditor } from "./useEditor";

interface OrganisationDialogProps {
  organisationId: string | undefined;
  onClose: () => void;
}

export function OrganisationDialog({ organisationId, onClose }: OrganisationDialogProps) {
  const { t } = useTranslation();
  const present = useQuery({
    ...organisationVersionQuery(organisationId ?? ""),
    enabled: organisationId !== undefined,
  });
  return (
    <Dialog title={organisationId ? t("organisations.edit") : t("organisations.add")} onClose={onClose}>
      {organisationId ? (
        <Loaded query={present}>{(base) => <Editor base={base} onClose={onClose} />}</Loaded>
      ) : (
        <Editor base={undefined} onClose={onClose} />
      )}
    </Dialog>
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
  const organisations = useQuery(organisationsQuery()).data;
  const { add, change } = useOrganisationChanges();
  const form = useForm<OrganisationForm>({
    defaultValues: before,
    shouldFocusError: false,
    resolver: schemaResolver(OrganisationForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in OrganisationForm.shape);
  const editor = useEditor<OrganisationInput>({
    base: base && { id: base.data.id, etag: base.etag },
    add: add.mutate,
    change: change.mutate,
    savedText: t("organisations.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  const inWords = (field: string, value: unknown) => {
    const other = field.endsWith("Id") ? organisations?.find(({ id }) => id === value) : undefined;
    return other && organisationInWords(other);
  };
  return (
    <EditForm
      summary={server.summary}
      pending={add.isPending || change.isPending}
      onSubmit={server.submit((values: OrganisationForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      saving={editor.saving}
      inWords={inWords}
    >
      <OrganisationFields form={form} ownId={base?.data.id} />
    </EditForm>
  );
}
