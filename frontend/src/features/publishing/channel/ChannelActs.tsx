import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Channel } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { problemSentence } from "#/i18n/problems";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import { Confirm } from "../Confirm";
import { SecretDialog } from "../SecretDialog";
import { ChannelDialog } from "./ChannelDialog";
import { useChannelActs } from "./queries";

type Asked = "edit" | "close" | "rotate" | "remove";

/** What an administrator can do with a portal. */
export function ChannelActs({ channel }: { channel: Versioned<Channel> }) {
  const { t } = useTranslation();
  const { reopen } = useChannelActs();
  const [asked, setAsked] = useState<Asked>();
  const { key, name, access, state, edition } = channel.data;
  const open = () =>
    reopen.mutateAsync(key).then(
      () => toast({ tone: "success", text: t("channel.reopened", { name }) }),
      (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    );
  return (
    <div className="app-actions">
      <Button small icon="edit" onClick={() => setAsked("edit")}>
        {t("common.edit")}
      </Button>
      {access === "token" && state === "open" && (
        <Button small onClick={() => setAsked("rotate")}>
          {t("channel.newSecret")}
        </Button>
      )}
      {state === "open" ? (
        <Button small onClick={() => setAsked("close")}>
          {t("channel.closeThis")}
        </Button>
      ) : (
        <Button small pending={reopen.isPending} onClick={() => void open()}>
          {t("channel.reopen")}
        </Button>
      )}
      {!edition && (
        <Button small icon="delete" onClick={() => setAsked("remove")}>
          {t("channel.delete")}
        </Button>
      )}
      {asked === "edit" && <ChannelDialog base={channel} onClose={() => setAsked(undefined)} />}
      {asked === "rotate" && <Rotate channel={channel.data} onClose={() => setAsked(undefined)} />}
      {(asked === "close" || asked === "remove") && (
        <Ending channel={channel} how={asked} onClose={() => setAsked(undefined)} />
      )}
    </div>
  );
}

interface DialogProps {
  onClose: () => void;
}

function Rotate({ channel: { key, name }, onClose }: DialogProps & { channel: Channel }) {
  const { t } = useTranslation();
  const { rotate } = useChannelActs();
  if (rotate.data) {
    const { clientId, clientSecret } = rotate.data;
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
    <Confirm
      title={t("channel.newSecretTitle", { name })}
      text={t("channel.newSecretText")}
      act={t("channel.newSecret")}
      pending={rotate.isPending}
      error={rotate.error}
      onAct={() => rotate.mutate(key)}
      onClose={onClose}
    />
  );
}

function Ending({ channel, how, onClose }: DialogProps & { channel: Versioned<Channel>; how: "close" | "remove" }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { close, remove } = useChannelActs();
  const { key, name } = channel.data;
  if (how === "close") {
    const onSuccess = () => {
      toast({ tone: "success", text: t("channel.closed", { name }) });
      onClose();
    };
    return (
      <Confirm
        title={t("channel.closeTitle", { name })}
        text={t("channel.closeText")}
        act={t("channel.closeThis")}
        pending={close.isPending}
        error={close.error}
        onAct={() => close.mutate(key, { onSuccess })}
        onClose={onClose}
      />
    );
  }
  const onSuccess = async () => {
    await navigate({ to: paths.channels });
    toast({ tone: "success", text: t("channel.deleted", { name }) });
  };
  return (
    <Confirm
      title={t("channel.deleteTitle", { name })}
      text={t("channel.deleteText")}
      act={t("channel.delete")}
      pending={remove.isPending}
      error={remove.error}
      onAct={() => remove.mutate({ channelKey: key, etag: channel.etag }, { onSuccess })}
      onClose={onClose}
    />
  );
}
