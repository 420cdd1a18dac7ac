import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Channel, ChannelPatch } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useSaving } from "#/ui/useSaving";
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
  const { form, server } = useCheckedForm<ChannelForm>(ChannelForm, toForm(base?.data), isField);
  const saved = (text: string) => {
    toast({ tone: "success", text });
    onClose();
  };
  const saving = useSaving<ChannelPatch>({
    send: (sent, callbacks) => base && change.mutate({ channelKey: base.data.key, ...sent }, callbacks),
    onSaved: (merged) => saved(t(merged ? "measure.savedMerged" : "channel.saved")),
    onUnchanged: onClose,
    onProblem: server.show,
  });
  const submit = (values: ChannelForm) => {
    if (base) return saving.save(base.etag, changesOf(toForm(base.data), values));
    const input = toInput(values);
    const onSuccess = (channel: Channel) =>
      channel.access === "token" ? setMade(channel) : saved(t("channel.created", { name: channel.name }));
    create.mutate({ key: idempotency.keyFor(input), input }, { onError: server.show, onSuccess });
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
      <EditForm
        summary={server.summary}
        pending={create.isPending || change.isPending}
        onSubmit={server.submit(submit)}
        onClose={onClose}
        saving={saving}
      >
        <ChannelFields form={form} isNew={!base} />
      </EditForm>
    </Dialog>
  );
}
