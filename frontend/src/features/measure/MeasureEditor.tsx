import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Button } from "#/ui/Button";
import { ConflictDialog } from "#/ui/ConflictDialog";
import { schemaResolver } from "#/ui/forms";
import { UnsavedGuard } from "#/ui/UnsavedGuard";
import { useServerProblems } from "#/ui/useServerProblems";
import { MeasureForm, toForm } from "./form";
import { MeasureFields } from "./MeasureFields";
import { useMeasureEditor } from "./useMeasureEditor";

// What the service may complain about and the form shows as one field each.
const FIELDS =
  /^(title|description|status|statusReason|markedNew|goalIds|targetGroups|internalNote|items\.\d+\.text|schedule\.(from|to|recurrence|events\.\d+\.(date|title))|links\.\d+\.(title|url))$/;

interface MeasureEditorProps {
  measure: Versioned<Measure>;
  onDone: () => void;
}

export function MeasureEditor({ measure, onDone }: MeasureEditorProps) {
  const { t } = useTranslation();
  // Somebody else's save may refresh the measure behind the form; what was started from stays.
  const [base] = useState(measure);
  const form = useForm<MeasureForm>({
    defaultValues: toForm(base.data),
    shouldFocusError: false,
    resolver: schemaResolver(MeasureForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => FIELDS.test(name));
  const editor = useMeasureEditor(base, { onSaved: onDone, onProblem: server.show });
  return (
    <FormProvider {...form}>
      <form
        className="app-stack"
        noValidate
        aria-label={t("measure.editTitle")}
        onSubmit={server.submit(editor.submit)}
      >
        {server.summary}
        <MeasureFields measure={base.data} />
        <div className="app-actions app-sticky-actions">
          <Button type="submit" variant="primary" pending={editor.isPending}>
            {t("common.save")}
          </Button>
          <Button onClick={onDone}>{t("common.cancel")}</Button>
        </div>
      </form>
      <UnsavedGuard active={form.formState.isDirty && !editor.isPending} />
      {editor.conflict && (
        <ConflictDialog
          conflict={editor.conflict}
          pending={editor.isPending}
          onSave={editor.decide}
          onClose={editor.back}
        />
      )}
    </FormProvider>
  );
}
