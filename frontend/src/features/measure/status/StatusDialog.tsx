import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Button } from "#/ui/Button";
import { Fieldset, Radio } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextArea } from "#/ui/Field";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { MeasureConflict } from "../MeasureConflict";
import { useMeasureActs } from "../queries";
import { useMeasureSave } from "../useMeasureSave";
import { actOf, roleOfWords, StatusForm } from "./form";
import { ReplacementField } from "./ReplacementField";

interface StatusDialogProps {
  measure: Versioned<Measure>;
  onClose: () => void;
}

/** Only steps that are possible, each with the words that belong to it. */
export function StatusDialog({ measure, onClose }: StatusDialogProps) {
  const { t } = useTranslation();
  const { data } = measure;
  const { form, server } = useCheckedForm<StatusForm>(
    StatusForm,
    {
      status: data.status,
      statusReason: data.statusReason ?? "",
      replacement: data.replacement ?? null,
    },
    (name) => name === "replacement" || name === "statusReason",
  );
  const { register, control, setValue, formState } = form;
  const { submit, saving, pending } = useStatusStep(measure, server.show, onClose);
  const { status, replacement } = useWatch({ control }) as StatusForm;
  const role = roleOfWords(data, status);
  const choose = (next: string) => {
    setValue("status", next);
    // Words on the present status do not speak of another one.
    if (!form.formState.dirtyFields.statusReason)
      setValue("statusReason", next === data.status ? (data.statusReason ?? "") : "");
  };
  return (
    <Dialog title={t("statusStep.title")} onClose={onClose}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <Fieldset legend={t("fields.status")}>
          {[data.status, ...data.allowedStatuses].map((each) => (
            <Radio
              key={each}
              name="status"
              checked={each === status}
              onChange={() => choose(each)}
              label={
                each === data.status ? t("statusStep.stays", { status: t(`status.${each}`) }) : t(`status.${each}`)
              }
            />
          ))}
        </Fieldset>
        {data.allowedStatuses.length === 0 && <p className="app-muted">{t("statusStep.ended")}</p>}
        <TextArea
          label={t(`statusStep.words.${role}`)}
          hint={t(`statusStep.hint.${role}`)}
          optional={role !== "reason"}
          rows={3}
          error={formState.errors.statusReason?.message}
          {...register("statusReason")}
        />
        {status === "dropped" && (
          <ReplacementField
            measure={data}
            value={replacement}
            onChange={(lineage) => setValue("replacement", lineage)}
          />
        )}
        <DialogActions>
          <Button type="submit" variant="primary" pending={pending}>
            {t("common.save")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
      {saving.conflict && <MeasureConflict planId={data.planId} saving={saving} />}
    </Dialog>
  );
}

function useStatusStep(measure: Versioned<Measure>, onProblem: (error: unknown) => void, onDone: () => void) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const { report } = useMeasureActs();
  const saving = useMeasureSave(measure, { onSaved: onDone, onProblem });
  const submit = (form: StatusForm) => {
    const act = actOf(measure.data, form);
    if ("patch" in act) return saving.save(act.patch);
    report.mutate(
      { measureId: measure.data.id, key: idempotency.keyFor(act.report), input: act.report },
      {
        onError: onProblem,
        onSuccess: () => {
          toast({ tone: "success", text: t("statusStep.reported") });
          onDone();
        },
      },
    );
  };
  return { submit, saving, pending: saving.isPending || report.isPending };
}
