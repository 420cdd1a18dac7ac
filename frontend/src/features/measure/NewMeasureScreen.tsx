import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Control, Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import { goalsQuery, organisationsQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { buildingBlockInWords, organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import { toast } from "#/ui/toasts";
import { UnsavedGuard } from "#/ui/UnsavedGuard";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useNewMeasure } from "./queries";

const Form = z.object({
  title: z.string().check(
    z.refine((text) => text.trim() !== "", { error: "required" }),
    z.maxLength(300, { error: "tooLong" }),
  ),
  goalIds: z.nullable(z.string()),
  organisationId: z.nullable(z.string()),
});
type Form = z.infer<typeof Form>;

/** What a measure cannot be without; everything else is added on its own page. */
export function NewMeasureScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keys = { measure: useIdempotencyKey(), lead: useIdempotencyKey() };
  const create = useNewMeasure();
  const { form, server } = useCheckedForm<Form>(Form, { title: "", goalIds: null, organisationId: null });
  const submit = ({ title, goalIds, organisationId }: Form) => {
    const input = { title: title.trim(), goalIds: goalIds ? [goalIds] : [] };
    const lead = organisationId ? { role: "lead" as const, organisationId } : undefined;
    create.mutate(
      {
        planId: plan.id,
        key: keys.measure.keyFor(input),
        input,
        lead: lead && { key: keys.lead.keyFor({ ...lead, input }), input: lead },
      },
      {
        onError: server.show,
        onSuccess: async ({ id }) => {
          form.reset();
          await navigate({ to: paths.measure, params: { measureId: id } });
          toast({ tone: "success", text: t("newMeasure.done") });
        },
      },
    );
  };
  return (
    <form
      className="app-stack app-narrow"
      noValidate
      onSubmit={server.submit(submit)}
      aria-label={t("newMeasure.title")}
    >
      {server.summary}
      <TextField
        label={t("fields.title")}
        hint={t("newMeasure.titleHint")}
        error={form.formState.errors.title?.message}
        {...form.register("title")}
      />
      <GoalChoice control={form.control} planId={plan.id} />
      <LeadChoice control={form.control} />
      <div className="app-actions">
        <Button type="submit" variant="primary" pending={create.isPending}>
          {t("newMeasure.create")}
        </Button>
        <Button onClick={() => void navigate({ to: paths.measures, params: { year: `${plan.year}` } })}>
          {t("common.cancel")}
        </Button>
      </div>
      <UnsavedGuard active={form.formState.isDirty && !create.isPending && !create.isSuccess} />
    </form>
  );
}

function GoalChoice({ control, planId }: { control: Control<Form>; planId: string }) {
  const { t } = useTranslation();
  return (
    <Loaded query={useQuery(goalsQuery(planId))}>
      {(goals) => (
        <Controller
          control={control}
          name="goalIds"
          render={({ field, fieldState }) => (
            <SearchSelect
              name={field.name}
              label={`${t("newMeasure.goal")} ${t("common.optional")}`}
              error={fieldState.error?.message}
              choices={goals.map(({ id, title, buildingBlocks }) => ({
                id,
                label: title,
                also: buildingBlocks.map(buildingBlockInWords).join(" "),
              }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
    </Loaded>
  );
}

function LeadChoice({ control }: { control: Control<Form> }) {
  const { t } = useTranslation();
  return (
    <Loaded query={useQuery(organisationsQuery())}>
      {(all) => (
        <Controller
          control={control}
          name="organisationId"
          render={({ field, fieldState }) => (
            <SearchSelect
              name={field.name}
              label={`${t("newMeasure.lead")} ${t("common.optional")}`}
              hint={t("responsibility.organisationHint")}
              error={fieldState.error?.message}
              choices={all.map((each) => ({
                id: each.id,
                label: organisationInWords(each),
                also: each.key ? `amt ${each.key} sg ${each.key}` : undefined,
              }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
    </Loaded>
  );
}
