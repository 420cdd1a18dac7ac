import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ChannelPreview } from "#/api/types";
import { Checkbox, Fieldset, Radio } from "#/ui/Checkbox";
import { TextArea, TextField } from "#/ui/Field";
import type { PublicationForm } from "./form";

interface PublishFieldsProps {
  form: UseFormReturn<PublicationForm>;
  channels: ChannelPreview[];
}

export function PublishFields({ form, channels }: PublishFieldsProps) {
  const { t } = useTranslation();
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextArea
        label={t("fields.note")}
        hint={t("publishing.noteHint")}
        optional
        rows={3}
        error={errors.note?.message}
        {...register("note")}
      />
      <div className="app-columns">
        <TextField
          label={t("publishing.decisionNumber")}
          optional
          error={errors.decision?.number?.message}
          {...register("decision.number")}
        />
        <TextField
          label={t("publishing.decisionDate")}
          hint={t("common.dayHint")}
          optional
          error={errors.decision?.date?.message}
          {...register("decision.date")}
        />
        <TextField
          label={t("publishing.decisionUrl")}
          optional
          type="url"
          error={errors.decision?.url?.message}
          {...register("decision.url")}
        />
      </div>
      <Fieldset legend={t("publishing.channels")}>
        {channels.map(({ key, name }, index) => (
          <Checkbox
            key={key}
            id={index === 0 ? "field-channels" : undefined}
            label={name}
            value={key}
            {...register("channels")}
          />
        ))}
      </Fieldset>
      <When form={form} />
    </>
  );
}

function When({ form: { register, formState, watch } }: Pick<PublishFieldsProps, "form">) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t("publishing.when")}>
      <Radio label={t("publishing.now")} value="now" {...register("when")} />
      <Radio label={t("publishing.later")} value="later" {...register("when")} />
      {watch("when") === "later" && (
        <>
          <p>{t("publishing.scheduleText")}</p>
          <div className="app-columns">
            <TextField
              label={t("publishing.dayLabel")}
              hint={t("common.dayHint")}
              error={formState.errors.dueAt?.message}
              {...register("dueAt")}
            />
            <TextField
              label={t("publishing.timeLabel")}
              hint={t("publishing.timeHint")}
              error={formState.errors.time?.message}
              {...register("time")}
            />
          </div>
        </>
      )}
    </Fieldset>
  );
}
