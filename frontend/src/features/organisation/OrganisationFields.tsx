import { useQuery } from "@tanstack/react-query";
import { Controller, type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import { useFormat } from "#/i18n/format";
import { organisationChoice } from "#/i18n/wording";
import { Select, TextField } from "#/ui/Field";
import { SearchSelect } from "#/ui/SearchSelect";
import type { OrganisationForm } from "./form";
import { municipalityKeysQuery } from "./queries";

const KINDS = ["office", "unit", "municipality", "partner", "group"] as const;

interface FieldsProps {
  form: UseFormReturn<OrganisationForm>;
  ownId: string | undefined;
}

export function OrganisationFields({ form, ownId }: FieldsProps) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const { errors } = formState;
  const kind = useWatch({ control, name: "kind" });
  const organisations = useQuery(organisationsQuery()).data ?? [];
  return (
    <>
      <Select label={t("fields.kind")} error={errors.kind?.message} {...register("kind")}>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {t(`organisation.kind.${each}`)}
          </option>
        ))}
      </Select>
      <div className="app-columns">
        <TextField
          label={t("fields.key")}
          hint={t("organisations.keyHint")}
          optional
          error={errors.key?.message}
          {...register("key")}
        />
        <TextField label={t("fields.name")} error={errors.name?.message} {...register("name")} />
      </div>
      <Controller
        control={control}
        name="parentId"
        render={({ field, fieldState }) => (
          <SearchSelect
            name={field.name}
            label={`${t("fields.parentId")} ${t("common.optional")}`}
            hint={t("organisations.parentHint")}
            error={fieldState.error?.message}
            choices={organisations.filter(({ id }) => id !== ownId).map(organisationChoice)}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {kind === "municipality" && <MunicipalityKey form={form} />}
      <TextField
        label={t("fields.contactEmail")}
        hint={t("organisations.emailHint")}
        type="email"
        optional
        error={errors.contactEmail?.message}
        {...register("contactEmail")}
      />
      <div className="app-columns">
        {(["validFrom", "validTo"] as const).map((name) => (
          <TextField
            key={name}
            label={t(`fields.${name}`)}
            hint={t("common.dayHint")}
            optional
            error={errors[name]?.message}
            {...register(name)}
          />
        ))}
      </div>
    </>
  );
}

function MunicipalityKey({ form }: { form: UseFormReturn<OrganisationForm> }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const list = useQuery(municipalityKeysQuery()).data;
  return (
    <Select
      label={t("fields.ags")}
      hint={list && t("organisations.agsHint", { source: list.source, date: date(list.version) })}
      optional
      error={form.formState.errors.ags?.message}
      {...form.register("ags")}
    >
      <option value="">{t("organisations.noMunicipalityKey")}</option>
      {list?.items.map(({ ags, name }) => (
        <option key={ags} value={ags}>
          {ags} {name}
        </option>
      ))}
    </Select>
  );
}
