import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Channel } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { schemaResolver } from "#/ui/forms";
import { toast } from "#/ui/toasts";
import { useServerProblems } from "#/ui/useServerProblems";
import { SecretDialog } from "../SecretDialog";
import { ChannelFields } from "./ChannelFields";
import { ChannelForm, changesOf, isField, toForm, toInput } from "./form";
import { useChannelActs } from "./queries";

interface ChannelDialogProps {
  /** Without it a new one is set up. */
  base?: Versioned<Channel>;
  onClose: () => void;
}

export function ChannelDialog({ base: given, onClose }: ChannelDialogProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [made, setMade] = useState<Channel>();
  const idempotency = useIdempotencyKey();
  const { create, change } = useChannelActs();
  const form = useForm<ChannelForm>({
    defaultValues: toForm(base?.data),
    shouldFocusError: false,
    resolver: schemaResolver(ChannelForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, isField);
  const saved = (text: string) => {
    toast({ tone: "success", text });
    onClose();
  };
  const submit = (values: ChannelForm) => {
    if (base) {
      const patch = changesOf(toForm(base.data), values);
      if (Object.keys(patch).length === 0) return onClose();
      const { key: channelKey } = base.data;
      const onSuccess = () => saved(t("channel.saved"));
      change.mutate({ channelKey, etag: base.etag, patch }, { onError: server.show, onSuccess });
    } else {
      const input = toInput(values);
      const onSuccess = (channel: Channel) =>
        channel.access === "token" ? setMade(channel) : saved(t("channel.created", { name: channel.name }));
      create.mutate({ key: idempotency.keyFor(input), input }, { onError: server.show, onSuccess });
    }
  };
  if (made) {
    const { name, clientId, clientSecret } = made;
    return (
      <SecretDialog
        title={t("channel.secretTitle", { name })}
        client={clientId}
        secret={clientSecret}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={base ? t("channel.edit") : t("channel.add")} onClose={onClose}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <ChannelFields form={form} isNew={!base} />
        <DialogActions>
          <Button type="submit" variant="primary" pending={create.isPending || change.isPending}>
            {t("common.save")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
