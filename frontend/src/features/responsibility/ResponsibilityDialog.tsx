import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Responsibility, ResponsibilityInput, Role } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useOrganisationWords } from "#/shared/useOrganisationWords";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { ResponsibilityForm, toForm, toInput } from "./form";
import { responsibilityQuery, useResponsibilityChanges } from "./queries";
import { ResponsibilityFields } from "./ResponsibilityFields";

interface DialogProps {
  measureId: string;
  responsibilityId: string | undefined;
  /** The role that a new one begins with. */
  proposedRole?: Role;
  onClose: () => void;
}

export function ResponsibilityDialog({ responsibilityId, ...rest }: DialogProps) {
  const { t } = useTranslation();
  return (
    <EntityDialog
      id={responsibilityId}
      query={responsibilityQuery}
      title={responsibilityId ? t("responsibility.edit") : t("responsibility.add")}
      onClose={rest.onClose}
    >
      {(base) => <Editor {...rest} base={base} />}
    </EntityDialog>
  );
}

interface EditorProps extends Omit<DialogProps, "responsibilityId"> {
  base: Versioned<Responsibility> | undefined;
}

function Editor({ measureId, base: given, proposedRole, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => ({ ...toForm(base?.data), ...(!base && proposedRole && { role: proposedRole }) }));
  const { add, change } = useResponsibilityChanges();
  const words = useOrganisationWords();
  const { form, server } = useCheckedForm<ResponsibilityForm>(ResponsibilityForm, before);
  const idempotency = useIdempotencyKey();
  const editor = useEditor<ResponsibilityInput>({
    base,
    add: (input, callbacks) => add.mutate({ measureId, key: idempotency.keyFor(input), input }, callbacks),
    change: change.mutate,
    savedText: t("responsibility.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  return (
    <EditForm
      summary={server.summary}
      pending={add.isPending || change.isPending}
      onSubmit={server.submit((values: ResponsibilityForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      saving={editor.saving}
      inWords={(_, value) => words(value)}
    >
      <ResponsibilityFields form={form} />
    </EditForm>
  );
}
