import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { FundingProgramme } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { organisationInWords } from "#/i18n/wording";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { useServerProblems } from "#/ui/useServerProblems";
import { percentForInput } from "../line/shares";
import { ProgrammeForm, toForm } from "./form";
import { ProgrammeFields } from "./ProgrammeFields";
import { programmeQuery } from "./queries";
import { useProgrammeEditor } from "./useProgrammeEditor";

interface ProgrammeDialogProps {
  programmeId: string | undefined;
  onClose: () => void;
}

export function ProgrammeDialog({ programmeId, onClose }: ProgrammeDialogProps) {
  const { t } = useTranslation();
  const present = useQuery({ ...programmeQuery(programmeId ?? ""), enabled: programmeId !== undefined });
  return (
    <Dialog title={programmeId ? t("funding.edit") : t("funding.add")} onClose={onClose}>
      {programmeId ? (
        <Loaded query={present}>{(base) => <Editor base={base} onClose={onClose} />}</Loaded>
      ) : (
        <Editor base={undefined} onClose={onClose} />
      )}
    </Dialog>
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
  const organisations = useQuery(organisationsQuery()).data;
  const form = useForm<ProgrammeForm>({
    defaultValues: before,
    shouldFocusError: false,
    resolver: schemaResolver(ProgrammeForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in ProgrammeForm.shape);
  const editor = useProgrammeEditor({ base, onSaved: onClose, onProblem: server.show });
  const inWords = (field: string, value: unknown) => {
    if (typeof value !== "string") return undefined;
    if (field === "ownShare") return `${percentForInput(value)} %`;
    const organisation = field === "funderId" ? organisations?.find(({ id }) => id === value) : undefined;
    return organisation && organisationInWords(organisation);
  };
  return (
    <EditForm
      summary={server.summary}
      pending={editor.isPending}
      onSubmit={server.submit((values: ProgrammeForm) => editor.submit(before, values))}
      onClose={onClose}
      saving={editor.saving}
      inWords={inWords}
    >
      <ProgrammeFields form={form} />
    </EditForm>
  );
}
