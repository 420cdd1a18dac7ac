import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { FundingProgramme, FundingProgrammeInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useOrganisationWords } from "#/shared/useOrganisationWords";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { percentForInput } from "../line/shares";
import { ProgrammeForm, toForm, toInput } from "./form";
import { ProgrammeFields } from "./ProgrammeFields";
import { programmeQuery, useProgrammeChanges } from "./queries";

interface ProgrammeDialogProps {
  programmeId: string | undefined;
  onClose: () => void;
}

export function ProgrammeDialog({ programmeId, onClose }: ProgrammeDialogProps) {
  const { t } = useTranslation();
  return (
    <EntityDialog
      id={programmeId}
      query={programmeQuery}
      title={programmeId ? t("funding.edit") : t("funding.add")}
      onClose={onClose}
    >
      {(base) => <Editor base={base} onClose={onClose} />}
    </EntityDialog>
  );
}

interface EditorProps {
  base: Versioned<FundingProgramme> | undefined;
  onClose: () => void;
}

function Editor({ base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => toForm(base?.data));
  const words = useOrganisationWords();
  const { form, server } = useCheckedForm<ProgrammeForm>(ProgrammeForm, before);
  const { add, change } = useProgrammeChanges();
  const idempotency = useIdempotencyKey();
  const editor = useEditor<FundingProgrammeInput>({
    base,
    add: (input, callbacks) => add.mutate({ key: idempotency.keyFor(input), input }, callbacks),
    change: change.mutate,
    savedText: t("funding.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  const inWords = (field: string, value: unknown) => {
    if (field === "ownShare" && typeof value === "string") return `${percentForInput(value)} %`;
    return words(value);
  };
  return (
    <EditForm
      summary={server.summary}
      pending={add.isPending || change.isPending}
      onSubmit={server.submit((values: ProgrammeForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      saving={editor.saving}
      inWords={inWords}
    >
      <ProgrammeFields form={form} />
    </EditForm>
  );
}
