import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { useServerProblems } from "#/ui/useServerProblems";
import { lineQuery } from "../queries";
import { LineForm, toForm } from "./form";
import { LineFields } from "./LineFields";
import { Phrase } from "./Phrase";
import { useLineEditor } from "./useLineEditor";
import { useLineWords } from "./useLineWords";

interface LineDialogProps {
  planId: string;
  /** The measure that a new line serves. */
  measureId: string;
  lineId: string | undefined;
  onClose: () => void;
}

export function LineDialog({ lineId, ...rest }: LineDialogProps) {
  const { t } = useTranslation();
  const present = useQuery({ ...lineQuery(lineId ?? ""), enabled: lineId !== undefined });
  return (
    <Dialog title={lineId ? t("budget.edit") : t("budget.add")} onClose={rest.onClose}>
      {lineId ? (
        // What is in the cache may be old: the form starts from what is there now.
        <Loaded query={{ ...present, data: present.isFetchedAfterMount ? present.data : undefined }}>
          {(base) => <LineEditor base={base} {...rest} />}
        </Loaded>
      ) : (
        <LineEditor base={undefined} {...rest} />
      )}
    </Dialog>
  );
}

type EditorProps = Omit<LineDialogProps, "lineId"> & { base: Versioned<BudgetLine> | undefined };

function LineEditor({ planId, measureId, base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => toForm(base?.data, measureId));
  const form = useForm<LineForm>({
    defaultValues: before,
    shouldFocusError: false,
    resolver: schemaResolver(LineForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in LineForm.shape);
  const editor = useLineEditor({ planId, base, onSaved: onClose, onProblem: server.show });
  const inWords = useLineWords(planId);
  return (
    <EditForm
      summary={server.summary}
      pending={editor.isPending}
      onSubmit={server.submit((values: LineForm) => editor.submit(before, values))}
      onClose={onClose}
      saving={editor.saving}
      inWords={inWords}
    >
      <Phrase form={form} planId={planId} fromSource={base?.data.source !== undefined} />
      <LineFields form={form} planId={planId} fromSource={base?.data.source !== undefined} />
    </EditForm>
  );
}
