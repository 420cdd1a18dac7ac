import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Measure } from "#/api/types";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { SearchMultiSelect } from "#/ui/SearchSelect";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { planMeasuresQuery, useMeasureActs } from "../queries";
import { MergeForm, toMerger } from "./form";

/** This measure and others of the plan become one. */
export function MergeDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const idempotency = useIdempotencyKey();
  const { merge } = useMeasureActs();
  const { form, server } = useCheckedForm<MergeForm>(
    MergeForm,
    { title: measure.title, others: [] },
    (name) => name === "title",
  );
  const { errors } = form.formState;
  const submit = (values: MergeForm) => {
    const input = toMerger(measure.id, values);
    merge.mutate(
      { planId: measure.planId, key: idempotency.keyFor(input), input },
      {
        onError: server.show,
        onSuccess: async ({ id, title }) => {
          await navigate({ to: paths.measure, params: { measureId: id } });
          toast({ tone: "success", text: t("regrouping.mergeDone", { title }) });
        },
      },
    );
  };
  return (
    <Dialog title={t("regrouping.mergeTitle")} onClose={onClose}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <p className="kern-body">{t("regrouping.mergeText")}</p>
        <Others form={form} measure={measure} error={errors.others?.message} />
        <TextField label={t("regrouping.mergedTitle")} error={errors.title?.message} {...form.register("title")} />
        <DialogActions>
          <Button type="submit" variant="primary" pending={merge.isPending}>
            {t("regrouping.act.merge")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface OthersProps {
  form: UseFormReturn<MergeForm>;
  measure: Measure;
  error: string | undefined;
}

function Others({ form, measure, error }: OthersProps) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: "others" });
  const goesOn = ({ id, status }: Measure) => id !== measure.id && status !== "completed" && status !== "dropped";
  return (
    <Loaded query={useQuery(planMeasuresQuery(measure.planId))}>
      {(all) => (
        <>
          <SearchMultiSelect
            name="others"
            label={t("regrouping.others")}
            error={error}
            choices={all.filter(goesOn).map(({ id, title }) => ({ id, label: title }))}
            value={chosen}
            onChange={(ids) => form.setValue("others", ids, { shouldDirty: true })}
          />
          <ul className="kern-list kern-list--bullet">
            {all
              .filter(({ id }) => chosen.includes(id))
              .map(({ id, title }) => (
                <li key={id} lang="de">
                  {title}
                </li>
              ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
