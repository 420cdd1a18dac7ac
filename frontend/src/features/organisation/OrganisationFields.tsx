import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
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

/** Of more than ten thousand, found by typing; what is chosen is always among those found. */
function MunicipalityKey({ form }: { form: UseFormReturn<OrganisationForm> }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const chosen = useWatch({ control: form.control, name: "ags" });
  const [typed, setTyped] = useState("");
  const list = useQuery({ ...municipalityKeysQuery(typed || chosen), placeholderData: keepPreviousData }).data;
  const choices = useMemo(
    () => (list?.items ?? []).map(({ ags, name, district }) => ({ id: ags, label: `${ags} ${name} (${district})` })),
    [list],
  );
  return (
    <Controller
      control={form.control}
      name="ags"
      render={({ field, fieldState }) => (
        <SearchSelect
          name={field.name}
          label={`${t("fields.ags")} ${t("common.optional")}`}
          hint={list && t("organisations.agsHint", { source: list.source, date: date(list.version) })}
          error={fieldState.error?.message}
          choices={choices}
          value={field.value || null}
          onChange={(key) => field.onChange(key ?? "")}
          onType={setTyped}
        />
      )}
    />
  );
}
