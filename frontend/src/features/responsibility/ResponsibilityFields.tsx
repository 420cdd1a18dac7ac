import { useQuery } from "@tanstack/react-query";
import { Controller, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import { organisationChoice } from "#/i18n/wording";
import { Checkbox } from "#/ui/Checkbox";
import { Select, TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import type { ResponsibilityForm } from "./form";

export function ResponsibilityFields({ form }: { form: UseFormReturn<ResponsibilityForm> }) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const { errors } = formState;
  const organisations = useQuery(organisationsQuery());
  return (
    <>
      <Select label={t("fields.role")} error={errors.role?.message} {...register("role")}>
        {(["lead", "cooperation", "further"] as const).map((role) => (
          <option key={role} value={role}>
            {t(`responsibility.letter.${role}`)} {t(`responsibility.role.${role}`)}
          </option>
        ))}
      </Select>
      <Loaded query={organisations}>
        {(all) => (
          <Controller
            control={control}
            name="organisationId"
            render={({ field, fieldState }) => (
              <SearchSelect
                name={field.name}
                label={t("fields.organisationId")}
                hint={t("responsibility.organisationHint")}
                error={fieldState.error?.message}
                choices={all.map(organisationChoice)}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
        )}
      </Loaded>
      <TextField
        label={t("fields.note")}
        hint={t("responsibility.noteHint")}
        optional
        error={errors.note?.message}
        {...register("note")}
      />
      <TextField
        label={t("fields.contactPerson")}
        hint={t("responsibility.contactHint")}
        optional
        error={errors.contactPerson?.message}
        {...register("contactPerson")}
      />
      <Checkbox label={t("responsibility.openEnded")} {...register("openEnded")} />
      <div className="app-columns">
        <TextField
          label={t("fields.validFrom")}
          hint={t("common.dayHint")}
          optional
          error={errors.validFrom?.message}
          {...register("validFrom")}
        />
        <TextField
          label={t("fields.validTo")}
          hint={t("common.dayHint")}
          optional
          error={errors.validTo?.message}
          {...register("validTo")}
        />
      </div>
    </>
  );
}
