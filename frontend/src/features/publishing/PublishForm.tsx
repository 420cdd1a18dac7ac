import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { PublicationPreview } from "#/api/types";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { TextArea, TextField } from "#/ui/Field";
import { schemaResolver } from "#/ui/forms";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { useServerProblems } from "#/ui/useServerProblems";
import { isField, PublicationForm, toInput } from "./form";
import { usePublish } from "./queries";

interface PublishFormProps {
  planId: string;
  preview: PublicationPreview;
}

export function PublishForm({ planId, preview }: PublishFormProps) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const publish = usePublish(planId);
  const [empty] = useState<PublicationForm>({
    note: "",
    decision: { number: "", date: "", url: "" },
    channels: preview.channels.map(({ key }) => key),
  });
  const form = useForm<PublicationForm>({
    defaultValues: empty,
    shouldFocusError: false,
    resolver: schemaResolver(PublicationForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const { register, formState } = form;
  const server = useServerProblems(form, isField);
  const submit = (values: PublicationForm) => {
    const input = toInput(values);
    publish.mutate(
      { key: idempotency.keyFor(input), input },
      {
        onError: server.show,
        onSuccess: (edition) => {
          idempotency.done();
          form.reset(empty);
          toast({ tone: "success", text: t("publishing.published", { number: edition.edition }) });
        },
      },
    );
  };
  const blocked = preview.blocks.length > 0;
  return (
    <Panel title={t("publishing.publish")}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)} aria-label={t("publishing.publish")}>
        {server.summary}
        <TextArea
          label={t("fields.note")}
          hint={t("publishing.noteHint")}
          optional
          rows={3}
          error={formState.errors.note?.message}
          {...register("note")}
        />
        <div className="app-columns">
          <TextField
            label={t("publishing.decisionNumber")}
            optional
            error={formState.errors.decision?.number?.message}
            {...register("decision.number")}
          />
          <TextField
            label={t("publishing.decisionDate")}
            hint={t("common.dayHint")}
            optional
            error={formState.errors.decision?.date?.message}
            {...register("decision.date")}
          />
          <TextField
            label={t("publishing.decisionUrl")}
            optional
            type="url"
            error={formState.errors.decision?.url?.message}
            {...register("decision.url")}
          />
        </div>
        <Fieldset legend={t("publishing.channels")}>
          {preview.channels.map(({ key, name }, index) => (
            <Checkbox
              key={key}
              id={index === 0 ? "field-channels" : undefined}
              label={name}
              value={key}
              {...register("channels")}
            />
          ))}
        </Fieldset>
        {blocked && <p>{t("publishing.firstSolve")}</p>}
        <div className="app-actions">
          <Button type="submit" variant="primary" pending={publish.isPending} disabled={blocked}>
            {t("publishing.publishNow")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
