import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { BudgetLine, BudgetLineInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { lineQuery } from "../queries";
import { LineForm, toForm, toInput } from "./form";
import { LineFields } from "./LineFields";
import { Phrase } from "./Phrase";
import { useLineChanges } from "./queries";
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
  return (
    <EntityDialog
      id={lineId}
      query={lineQuery}
      title={lineId ? t("budget.edit") : t("budget.add")}
      onClose={rest.onClose}
    >
      {(base) => <LineEditor base={base} {...rest} />}
    </EntityDialog>
  );
}

type EditorProps = Omit<LineDialogProps, "lineId"> & { base: Versioned<BudgetLine> | undefined };

function LineEditor({ planId, measureId, base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => toForm(base?.data, measureId));
  const { form, server } = useCheckedForm<LineForm>(LineForm, before);
  const { add, change } = useLineChanges();
  const idempotency = useIdempotencyKey();
  const editor = useEditor<BudgetLineInput>({
    base,
    add: (input, callbacks) => add.mutate({ planId, key: idempotency.keyFor(input), input }, callbacks),
    change: change.mutate,
    savedText: t("budget.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  const inWords = useLineWords(planId);
  return (
    <EditForm
      summary={server.summary}
      pending={add.isPending || change.isPending}
      onSubmit={server.submit((values: LineForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      saving={editor.saving}
      inWords={inWords}
    >
      <Phrase form={form} planId={planId} fromSource={base?.data.source !== undefined} />
      <LineFields form={form} planId={planId} fromSource={base?.data.source !== undefined} />
    </EditForm>
  );
}
