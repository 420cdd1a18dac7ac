import { useQuery } from "@tanstack/react-query";
import { Controller, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { Plan, ResponsibilityHandover, ResponsibilityHandoverInput } from "#/api/types";
import { organisationChoice } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset, Radio } from "#/ui/Checkbox";
import { TextField } from "#/ui/Field";
import { SearchSelect } from "#/ui/SearchSelect";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useHandovers } from "../queries";
import { HandoverForm, newHandover, ROLES, toInput } from "./form";

interface SetupProps {
  plan: Plan;
  from: string | undefined;
  to: string | undefined;
  onChange: () => void;
  onPreview: (input: ResponsibilityHandoverInput, preview: ResponsibilityHandover) => void;
}

export function HandoverSetup({ plan, from, to, onChange, onPreview }: SetupProps) {
  const { t } = useTranslation();
  const { preview } = useHandovers();
  const { form, server } = useCheckedForm<HandoverForm>(HandoverForm, newHandover(from, to));
  const submit = (values: HandoverForm) => {
    const input = toInput(values, plan.id);
    preview.mutate(input, { onError: server.show, onSuccess: (shown) => onPreview(input, shown) });
  };
  return (
    <form className="app-panel app-stack" noValidate onSubmit={server.submit(submit)} onChange={onChange}>
      {server.summary}
      <div className="app-columns">
        <Organisation form={form} name="fromOrganisationId" label={t("handover.from")} onChange={onChange} />
        <Organisation form={form} name="toOrganisationId" label={t("handover.to")} onChange={onChange} />
      </div>
      <TextField
        label={t("handover.on")}
        hint={t("common.dayHint")}
        error={form.formState.errors.on?.message}
        {...form.register("on")}
      />
      <Fieldset legend={t("handover.roles")}>
        {ROLES.map((role) => (
          <Checkbox key={role} label={t(`responsibility.role.${role}`)} value={role} {...form.register("roles")} />
        ))}
        {form.formState.errors.roles?.message && (
          <p className="app-inline-error">{form.formState.errors.roles.message}</p>
        )}
      </Fieldset>
      <Fieldset legend={t("handover.scope")}>
        <Radio label={t("handover.thisPlan", { year: plan.year })} value="plan" {...form.register("scope")} />
        <Radio label={t("handover.allPlans")} value="all" {...form.register("scope")} />
      </Fieldset>
      <div className="app-actions">
        <Button type="submit" variant="primary" pending={preview.isPending}>
          {t("handover.preview")}
        </Button>
      </div>
    </form>
  );
}

interface OrganisationProps {
  form: UseFormReturn<HandoverForm>;
  name: "fromOrganisationId" | "toOrganisationId";
  label: string;
  onChange: () => void;
}

function Organisation({ form, name, label, onChange }: OrganisationProps) {
  const { t } = useTranslation();
  const organisations = useQuery(organisationsQuery()).data ?? [];
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <SearchSelect
          name={field.name}
          label={label}
          hint={t("responsibility.organisationHint")}
          error={fieldState.error?.message}
          choices={organisations.map(organisationChoice)}
          value={field.value}
          onChange={(id) => {
            field.onChange(id);
            onChange();
          }}
        />
      )}
    />
  );
}
