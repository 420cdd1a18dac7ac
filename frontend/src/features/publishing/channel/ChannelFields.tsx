import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { fieldInWords } from "#/i18n/values";
import { Checkbox, Fieldset, Radio } from "#/ui/Checkbox";
import { Select, TextArea, TextField } from "#/ui/Field";
import { type ChannelForm, FIELDS } from "./form";

interface ChannelFieldsProps {
  form: UseFormReturn<ChannelForm>;
  isNew: boolean;
}

export function ChannelFields({ form, isNew }: ChannelFieldsProps) {
  const { t } = useTranslation();
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextField label={t("fields.name")} error={errors.name?.message} {...register("name")} />
      {isNew && (
        <TextField
          label={t("channel.key")}
          hint={t("channel.keyHint")}
          error={errors.key?.message}
          {...register("key")}
        />
      )}
      <TextField label={t("channel.url")} type="url" optional error={errors.url?.message} {...register("url")} />
      <Fieldset legend={t("channel.accessTitle")}>
        {(["token", "public"] as const).map((access) => (
          <Radio
            key={access}
            value={access}
            label={t(`publishing.access.${access}`)}
            hint={t(`channel.accessHint.${access}`)}
            {...register("access")}
          />
        ))}
      </Fieldset>
      <Select label={t("channel.language")} {...register("language")}>
        {(["de", "en"] as const).map((language) => (
          <option key={language} value={language}>
            {t(`channel.languages.${language}`)}
          </option>
        ))}
      </Select>
      <Selection form={form} />
      <div className="app-columns">
        <TextField
          label={t("channel.licenceName")}
          error={errors.licence?.name?.message}
          {...register("licence.name")}
        />
        <TextField
          label={t("channel.licenceUrl")}
          type="url"
          error={errors.licence?.url?.message}
          {...register("licence.url")}
        />
      </div>
      <TextField
        label={t("channel.attribution")}
        hint={t("channel.attributionHint")}
        error={errors.licence?.attribution?.message}
        {...register("licence.attribution")}
      />
      <div className="app-columns">
        <TextField
          label={t("channel.contactName")}
          hint={t("channel.contactHint")}
          optional
          error={errors.contact?.name?.message}
          {...register("contact.name")}
        />
        <TextField
          label={t("channel.contactEmail")}
          type="email"
          optional
          error={errors.contact?.email?.message}
          {...register("contact.email")}
        />
      </div>
    </>
  );
}

function Selection({ form: { register, formState } }: Pick<ChannelFieldsProps, "form">) {
  const { t } = useTranslation();
  const { selection } = formState.errors;
  return (
    <>
      <div className="app-columns">
        <TextArea
          label={t("channel.buildingBlocks")}
          hint={t("channel.buildingBlocksHint")}
          optional
          rows={3}
          error={selection?.buildingBlocks?.message}
          {...register("selection.buildingBlocks")}
        />
        <TextArea
          label={t("channel.targetGroups")}
          hint={t("channel.targetGroupsHint")}
          optional
          rows={3}
          error={selection?.targetGroups?.message}
          {...register("selection.targetGroups")}
        />
      </div>
      <Fieldset legend={t("channel.fields")}>
        <p className="kern-hint">{t("channel.fieldsHint")}</p>
        <div className="app-grid-list">
          {FIELDS.map((field) => (
            <Checkbox key={field} value={field} label={fieldInWords(field, t)} {...register("fields")} />
          ))}
        </div>
      </Fieldset>
    </>
  );
}
