import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FormProvider } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useFormat } from "#/i18n/format";
import { Alert } from "#/ui/Alert";
import { Button } from "#/ui/Button";
import { UnsavedGuard } from "#/ui/UnsavedGuard";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { DraftNote } from "./draft/DraftNote";
import type { DraftKeeper } from "./draft/keeper";
import { useDraftTyping } from "./draft/useDraftTyping";
import { changesIn, MeasureForm, type Section, toForm } from "./form";
import { MeasureConflict } from "./MeasureConflict";
import { SectionFields } from "./SectionFields";
import { useMeasureSave } from "./useMeasureSave";

// What the service may complain about and the form shows as one field each.
const FIELDS =
  /^(title|description|markedNew|goalIds|targetGroups|internalNote|items\.\d+\.text|schedule\.(from|to|recurrence|events\.\d+\.(date|title))|links\.\d+\.(title|url))$/;

interface SectionEditorProps {
  section: Section;
  label: string;
  measure: Versioned<Measure>;
  keeper: DraftKeeper;
  /** What the person typed here before. */
  draft?: { values: Partial<MeasureForm>; baseVersion: number; savedAt: string };
  onDone: () => void;
}

export function SectionEditor({ section, label, measure, keeper, draft, onDone }: SectionEditorProps) {
  const { t } = useTranslation();
  const { time } = useFormat();
  // Somebody else's save may refresh the measure behind the form; what was started from stays.
  const [base] = useState(() => (draft ? { data: measure.data, etag: `"${draft.baseVersion}"` } : measure));
  const [before] = useState(() => toForm(base.data));
  const { form, server } = useCheckedForm<MeasureForm>(MeasureForm, before, (name) => FIELDS.test(name));
  const typing = useDraftTyping({ section, form, before, keeper, draft, version: measure.data.version });
  const saving = useMeasureSave(base, {
    onProblem: server.show,
    onSaved: (fields) => {
      keeper.forget(fields);
      // What was left to somebody else is not typed any more.
      typing.discard();
      onDone();
    },
  });
  const box = useFirstFieldFocused(draft === undefined);
  const submitByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <FormProvider {...form}>
      <form
        ref={box}
        className="app-stack"
        noValidate
        aria-label={label}
        onKeyDown={submitByKey}
        onSubmit={server.submit((values) => saving.save(changesIn(section, before, values)))}
      >
        {server.summary}
        {draft && (
          <Alert tone="info" title={t("draft.restored", { time: time(new Date(draft.savedAt)) })}>
            <p>{t("draft.restoredText")}</p>
          </Alert>
        )}
        <SectionFields section={section} planId={base.data.planId} />
        <div className="app-actions app-sticky-actions">
          <Button type="submit" variant="primary" pending={saving.isPending}>
            {t("common.save")}
          </Button>
          <Button
            onClick={() => {
              typing.discard();
              onDone();
            }}
          >
            {draft ? t("draft.discard") : t("common.cancel")}
          </Button>
          <DraftNote keeper={keeper} />
        </div>
      </form>
      <UnsavedGuard active={form.formState.isDirty && !saving.isPending} keep={keeper} />
      {saving.conflict && <MeasureConflict planId={base.data.planId} saving={saving} />}
    </FormProvider>
  );
}

/** What somebody opened has the focus; what opened by itself leaves it where it is. */
function useFirstFieldFocused(wanted: boolean) {
  const box = useRef<HTMLFormElement>(null);
  const [focus] = useState(wanted);
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>("input, textarea, summary, button")?.focus();
  }, [focus]);
  return box;
}
