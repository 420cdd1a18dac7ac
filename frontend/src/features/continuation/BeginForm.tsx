import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Plan } from "#/api/types";
import { parseDate } from "#/i18n/sloppy";
import { Button } from "#/ui/Button";
import { TextField } from "#/ui/Field";
import { Panel } from "#/ui/Panel";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useBegin } from "./queries";

const NextPlan = z.object({
  year: z.string().check(z.regex(/^(19|20|21)\d\d$/, { error: "year" })),
  title: z.string().check(
    z.refine((typed) => typed.trim() !== "", { error: "required" }),
    z.maxLength(300, { error: "tooLong" }),
  ),
  subtitle: z.string().check(z.maxLength(300, { error: "tooLong" })),
  asOf: z.string().check(z.refine((typed) => typed.trim() === "" || parseDate(typed) !== undefined, { error: "date" })),
});
type NextPlan = z.infer<typeof NextPlan>;

/** The title of next year's plan, as this year's suggests it. */
export function nextTitle(title: string, year: number): string {
  return title.includes(`${year}`) ? title.replaceAll(`${year}`, `${year + 1}`) : `${title} ${year + 1}`;
}

export function BeginForm({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const begin = useBegin(plan.id);
  const idempotency = useIdempotencyKey();
  const { form, server } = useCheckedForm<NextPlan>(NextPlan, {
    year: `${plan.year + 1}`,
    title: nextTitle(plan.title, plan.year),
    subtitle: plan.subtitle ?? "",
    asOf: "",
  });
  const { register, formState } = form;
  const { errors } = formState;
  const submit = ({ year, title, subtitle, asOf }: NextPlan) => {
    const input = {
      year: Number(year),
      title: title.trim(),
      subtitle: subtitle.trim() || null,
      asOf: parseDate(asOf) ?? null,
    };
    begin.mutate({ key: idempotency.keyFor(input), input }, { onError: server.show });
  };
  return (
    <Panel title={t("continuation.begin")}>
      <p>{t("continuation.beginText", { year: plan.year })}</p>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <TextField label={t("fields.year")} inputMode="numeric" error={errors.year?.message} {...register("year")} />
        <TextField label={t("fields.title")} error={errors.title?.message} {...register("title")} />
        <TextField label={t("fields.subtitle")} optional error={errors.subtitle?.message} {...register("subtitle")} />
        <TextField
          label={t("fields.asOf")}
          hint={t("common.dayHint")}
          optional
          error={errors.asOf?.message}
          {...register("asOf")}
        />
        <div>
          <Button type="submit" variant="primary" pending={begin.isPending}>
            {t("continuation.begin")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
