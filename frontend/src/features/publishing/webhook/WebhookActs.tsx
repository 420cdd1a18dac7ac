import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Webhook } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { problemSentence } from "#/i18n/problems";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import { Confirm } from "../Confirm";
import { useWebhookActs, type WebhookAt } from "./queries";
import { RotateDialog } from "./RotateDialog";
import { WebhookDialog } from "./WebhookDialog";

interface WebhookActsProps {
  at: WebhookAt;
  webhook: Versioned<Webhook>;
}

/** What an administrator can do with a notification. */
export function WebhookActs({ at, webhook: { data, etag } }: WebhookActsProps) {
  const { t } = useTranslation();
  const { change, ping, retire } = useWebhookActs(at);
  const [asked, setAsked] = useState<"edit" | "rotate" | "remove">();
  const close = () => setAsked(undefined);
  const tell = (act: Promise<unknown>, text: string) =>
    void act.then(
      () => toast({ tone: "success", text }),
      (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    );
  const switched = () =>
    tell(
      change.mutateAsync({ etag, patch: { enabled: !data.enabled } }),
      data.enabled ? t("webhook.switchedOff") : t("webhook.switchedOn"),
    );
  return (
    <div className="app-actions">
      <Button small pending={ping.isPending} onClick={() => tell(ping.mutateAsync(), t("webhook.pinged"))}>
        {t("webhook.ping")}
      </Button>
      <Button small icon="edit" onClick={() => setAsked("edit")}>
        {t("common.edit")}
      </Button>
      <Button small pending={change.isPending} onClick={switched}>
        {data.enabled ? t("webhook.switchOff") : t("webhook.switchOn")}
      </Button>
      <Button small onClick={() => setAsked("rotate")}>
        {t("webhook.rotate")}
      </Button>
      {data.secrets.length > 1 && (
        <Button small pending={retire.isPending} onClick={() => tell(retire.mutateAsync(etag), t("webhook.retired"))}>
          {t("webhook.retire")}
        </Button>
      )}
      <Button small icon="delete" onClick={() => setAsked("remove")}>
        {t("webhook.delete")}
      </Button>
      {asked === "edit" && <WebhookDialog channelKey={at.channelKey} base={{ data, etag }} onClose={close} />}
      {asked === "rotate" && <RotateDialog at={at} onClose={close} />}
      {asked === "remove" && <Remove at={at} etag={etag} onClose={close} />}
    </div>
  );
}

function Remove({ at, etag, onClose }: { at: WebhookAt; etag: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { remove } = useWebhookActs(at);
  const onSuccess = async () => {
    await navigate({ to: paths.channel, params: { channelKey: at.channelKey } });
    toast({ tone: "success", text: t("webhook.deleted") });
  };
  return (
    <Confirm
      title={t("webhook.deleteTitle")}
      text={t("webhook.deleteText")}
      act={t("webhook.delete")}
      pending={remove.isPending}
      error={remove.error}
      onAct={() => remove.mutate(etag, { onSuccess })}
      onClose={onClose}
    />
  );
}
