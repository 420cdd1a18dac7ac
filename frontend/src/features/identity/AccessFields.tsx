import { useQuery } from "@tanstack/react-query";
import { Controller, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import { ROLES } from "#/auth/permissions";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { fieldId } from "#/ui/Field";
import { SearchSelect } from "#/ui/SearchSelect";
import type { AccessForm } from "./form";

/** What somebody may do, and for whom they work. */
export function AccessFields({ form }: { form: UseFormReturn<AccessForm> }) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const { data: organisations = [] } = useQuery(organisationsQuery());
  const { register, control, formState } = form;
  const { errors } = formState;
  const choices = organisations
    .flatMap((each) => (each.key ? [{ id: each.key, label: organisationInWords(each), also: `amt ${each.key}` }] : []))
    .toSorted((a, b) => compare(a.label, b.label));
  return (
    <>
      <Fieldset legend={t("fields.roles")}>
        {errors.roles?.message && (
          <p className="app-inline-error" id={`${fieldId("roles")}-error`}>
            {errors.roles.message}
          </p>
        )}
        {ROLES.map((role, index) => (
          <Checkbox
            key={role}
            id={index === 0 ? fieldId("roles") : undefined}
            value={role}
            label={t(`identity.role.${role}`)}
            hint={t(`identity.roleHint.${role}`)}
            {...register("roles")}
          />
        ))}
      </Fieldset>
      <Controller
        control={control}
        name="organisation"
        render={({ field }) => (
          <SearchSelect
            name="organisation"
            label={t("fields.organisation")}
            hint={t("identity.organisationHint")}
            error={errors.organisation?.message}
            choices={choices}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </>
  );
}
