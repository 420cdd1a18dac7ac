import { useQuery } from "@tanstack/react-query";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import { organisationChoice } from "#/i18n/wording";
import { TextArea, TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import type { ProgrammeForm } from "./form";

export function ProgrammeFields({ form }: { form: UseFormReturn<ProgrammeForm> }) {
  const { t } = useTranslation();
  const { register, control, formState, setValue } = form;
  const { errors } = formState;
  const funderId = useWatch({ control, name: "funderId" });
  return (
    <>
      <TextField
        label={t("funding.name")}
        hint={t("funding.nameHint")}
        error={errors.name?.message}
        {...register("name")}
      />
      <Loaded query={useQuery(organisationsQuery())}>
        {(organisations) => (
          <SearchSelect
            name="funderId"
            label={t("fields.funderId")}
            hint={t("responsibility.organisationHint")}
            error={errors.funderId?.message}
            choices={organisations.map(organisationChoice)}
            value={funderId || null}
            onChange={(id) => setValue("funderId", id ?? "", { shouldDirty: true })}
          />
        )}
      </Loaded>
      <div className="app-columns">
        <TextField
          label={t("fields.periodFrom")}
          hint={t("measure.dateHint")}
          optional
          error={errors.periodFrom?.message}
          {...register("periodFrom")}
        />
        <TextField
          label={t("fields.periodTo")}
          hint={t("measure.dateHint")}
          optional
          error={errors.periodTo?.message}
          {...register("periodTo")}
        />
        <TextField
          label={t("fields.ownShare")}
          hint={t("funding.ownShareHint")}
          optional
          inputMode="decimal"
          error={errors.ownShare?.message}
          {...register("ownShare")}
        />
      </div>
      <TextArea label={t("fields.note")} optional rows={3} error={errors.note?.message} {...register("note")} />
    </>
  );
}
