import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import { organisationChoice, organisationInWords } from "#/i18n/wording";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import { programmesQuery } from "../queries";
import type { LineForm } from "./form";

const FIELDS = ["programmeId", "funderId", "ownShare", "productCode", "accountCode"] as const;

/** Where the money comes from and where the county books it. */
export function FundingFields({ form }: { form: UseFormReturn<LineForm> }) {
  const { t } = useTranslation();
  const { register, control, formState, getValues } = form;
  const { errors } = formState;
  const programmeId = useWatch({ control, name: "programmeId" });
  const [open, setOpen] = useState(() => FIELDS.some((name) => getValues(name) !== ""));
  // What is wrong must be in sight.
  const wrong = FIELDS.some((name) => errors[name]);
  return (
    <details className="app-details" open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("budget.funding")}</summary>
      <div className="app-stack">
        <Programme form={form} />
        {programmeId === "" && <Funder form={form} />}
        <TextField
          label={t("fields.ownShare")}
          hint={t("budget.ownShareHint")}
          optional
          inputMode="decimal"
          error={errors.ownShare?.message}
          {...register("ownShare")}
        />
        <div className="app-columns">
          <TextField
            label={t("fields.productCode")}
            hint={t("budget.productHint")}
            optional
            error={errors.productCode?.message}
            {...register("productCode")}
          />
          <TextField
            label={t("fields.accountCode")}
            hint={t("budget.accountHint")}
            optional
            error={errors.accountCode?.message}
            {...register("accountCode")}
          />
        </div>
      </div>
    </details>
  );
}

function Programme({ form }: { form: UseFormReturn<LineForm> }) {
  const { t } = useTranslation();
  const value = useWatch({ control: form.control, name: "programmeId" });
  return (
    <Loaded query={useQuery(programmesQuery())}>
      {(programmes) => (
        <SearchSelect
          name="programmeId"
          label={t("fields.programmeId")}
          hint={t("budget.programmeHint")}
          error={form.formState.errors.programmeId?.message}
          choices={programmes.map(({ id, name, funder }) => ({
            id,
            label: `${name} (${organisationInWords(funder)})`,
          }))}
          value={value || null}
          onChange={(id) => form.setValue("programmeId", id ?? "", { shouldDirty: true })}
        />
      )}
    </Loaded>
  );
}

function Funder({ form }: { form: UseFormReturn<LineForm> }) {
  const { t } = useTranslation();
  const value = useWatch({ control: form.control, name: "funderId" });
  return (
    <Loaded query={useQuery(organisationsQuery())}>
      {(organisations) => (
        <SearchSelect
          name="funderId"
          label={t("fields.funderId")}
          hint={t("budget.funderHint")}
          error={form.formState.errors.funderId?.message}
          choices={organisations.map(organisationChoice)}
          value={value || null}
          onChange={(id) => form.setValue("funderId", id ?? "", { shouldDirty: true })}
        />
      )}
    </Loaded>
  );
}
