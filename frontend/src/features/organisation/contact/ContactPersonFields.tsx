import { useQuery } from "@tanstack/react-query";
import { Controller, type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import { organisationChoice } from "#/i18n/wording";
import { Checkbox } from "#/ui/Checkbox";
import { TextField } from "#/ui/Field";
import { SearchSelect } from "#/ui/SearchSelect";
import type { ContactPersonForm } from "./form";

export function ContactPersonFields({ form }: { form: UseFormReturn<ContactPersonForm> }) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const { errors } = formState;
  const organisations = useQuery(organisationsQuery()).data ?? [];
  const publishable = useWatch({ control, name: "publishable" });
  return (
    <>
      <TextField
        label={t("fields.name")}
        hint={t("contactPerson.nameHint")}
        error={errors.name?.message}
        {...register("name")}
      />
      <Controller
        control={control}
        name="organisationId"
        render={({ field, fieldState }) => (
          <SearchSelect
            name={field.name}
            label={`${t("fields.organisationId")} ${t("common.optional")}`}
            error={fieldState.error?.message}
            choices={organisations.map(organisationChoice)}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <div className="app-columns">
        <TextField
          label={t("fields.email")}
          type="email"
          optional
          error={errors.email?.message}
          {...register("email")}
        />
        <TextField label={t("fields.phone")} type="tel" optional error={errors.phone?.message} {...register("phone")} />
      </div>
      <Checkbox
        label={t("contactPerson.publishable")}
        hint={t("contactPerson.publishableHint")}
        {...register("publishable")}
      />
      {publishable && (
        <>
          <TextField
            label={t("fields.publishableReason")}
            hint={t("contactPerson.reasonHint")}
            error={errors.publishableReason?.message}
            {...register("publishableReason")}
          />
          <TextField
            label={t("fields.publishableSince")}
            hint={t("common.dayHint")}
            error={errors.publishableSince?.message}
            {...register("publishableSince")}
          />
        </>
      )}
    </>
  );
}
