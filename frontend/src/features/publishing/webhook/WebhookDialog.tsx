import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Webhook, WebhookInput, WebhookPatch } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { changesOf } from "#/ui/changesOf";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { TextField } from "#/ui/Field";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useSaving } from "#/ui/useSaving";
import { SecretDialog } from "../SecretDialog";
import { useCreateWebhook, useWebhookActs } from "./queries";

const EVENTS = ["edition.published", "measure.withdrawn"] as const;

const Form = z.object({
  url: z.string().check(z.regex(/^https?:\/\/\S+$/, { error: "url" }), z.maxLength(2000, { error: "tooLong" })),
  description: z.string().check(z.maxLength(300, { error: "tooLong" })),
  webhookEvents: z.array(z.enum(EVENTS)).check(z.minLength(1, { error: "eventNeeded" })),
});
type Form = z.infer<typeof Form>;

const toInput = ({ url, description, webhookEvents }: Form): WebhookInput => ({
  url: url.trim(),
  description: description.trim() || null,
  events: webhookEvents,
});

const eventsInWords = (value: unknown, t: TFunction) =>
  EVENTS.filter((event) => Array.isArray(value) && value.includes(event))
    .map((event) => t(`webhook.event.${event}`))
    .join("\n");

interface WebhookDialogProps {
  channelKey: string;
  /** Without it a new one is set up. */
  base?: Versioned<Webhook>;
  onClose: () => void;
}

export function WebhookDialog({ channelKey, base: given, onClose }: WebhookDialogProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const idempotency = useIdempotencyKey();
  const create = useCreateWebhook(channelKey);
  const { change } = useWebhookActs({ channelKey, webhookId: base?.data.id ?? "" });
  const { form, server } = useCheckedForm<Form>(Form, {
    url: base?.data.url ?? "",
    description: base?.data.description ?? "",
    webhookEvents: base?.data.events ?? [...EVENTS],
  });
  const { errors } = form.formState;
  const saving = useSaving<WebhookPatch>({
    send: (sent, callbacks) => change.mutate(sent, callbacks),
    onSaved: (merged) => {
      toast({ tone: "success", text: t(merged ? "measure.savedMerged" : "webhook.saved") });
      onClose();
    },
    onUnchanged: onClose,
    onProblem: server.show,
  });
  const submit = (values: Form) => {
    const input = toInput(values);
    if (!base) return create.mutate({ key: idempotency.keyFor(input), input }, { onError: server.show });
    const { url, description = null, events } = base.data;
    saving.save(base.etag, changesOf<WebhookInput>({ url, description, events }, input));
  };
  if (create.data) {
    return <SecretDialog title={t("webhook.secretTitle")} secret={create.data.secret} onClose={onClose} />;
  }
  return (
    <Dialog title={base ? t("webhook.edit") : t("webhook.add")} onClose={onClose}>
      <EditForm
        summary={server.summary}
        pending={create.isPending || change.isPending}
        onSubmit={server.submit(submit)}
        onClose={onClose}
        saving={saving}
        inWords={(field, value) => (field === "events" ? eventsInWords(value, t) : undefined)}
      >
        <TextField
          label={t("webhook.url")}
          hint={t("webhook.urlHint")}
          type="url"
          error={errors.url?.message}
          {...form.register("url")}
        />
        <TextField
          label={t("webhook.description")}
          optional
          error={errors.description?.message}
          {...form.register("description")}
        />
        <Fieldset legend={t("webhook.events")}>
          {EVENTS.map((event, index) => (
            <Checkbox
              key={event}
              id={index === 0 ? "field-webhookEvents" : undefined}
              value={event}
              label={t(`webhook.event.${event}`)}
              {...form.register("webhookEvents")}
            />
          ))}
        </Fieldset>
      </EditForm>
    </Dialog>
  );
}
