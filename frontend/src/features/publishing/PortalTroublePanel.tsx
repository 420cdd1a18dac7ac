import { useQueries, useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { channelsQuery } from "#/api/queries";
import type { Channel, ChannelDelivery, Webhook, WebhookDelivery } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { deliveriesQuery } from "./delivery/queries";
import { newestDeliveryQuery, webhooksQuery } from "./webhook/queries";

/** Portals that are behind or never came, and notifications that do not arrive: one step to each. */
export function PortalTroublePanel() {
  const { t } = useTranslation();
  const channels = useQuery(channelsQuery());
  const open = (channels.data?.items ?? []).filter(({ state }) => state === "open");
  return (
    <Panel title={t("trouble.title")}>
      <Loaded query={channels}>{() => <Troubles channels={open} />}</Loaded>
      <p>
        <Link to={paths.channels} className="kern-link">
          {t("trouble.toChannels")}
        </Link>
      </p>
    </Panel>
  );
}

interface Trouble {
  key: string;
  text: string;
  link: Pick<LinkProps, "to" | "params">;
}

function Troubles({ channels }: { channels: Channel[] }) {
  const { t } = useTranslation();
  const late = useLate(channels);
  const silent = useSilent(channels);
  const troubles = [...late.troubles, ...silent.troubles];
  const pending = late.pending || silent.pending;
  if (troubles.length === 0) return <p role="status">{pending ? t("common.loading") : t("trouble.none")}</p>;
  return (
    <ul className="app-plain-list app-stack-small">
      {troubles.map(({ key, text, link }) => (
        <li key={key}>
          <Link {...link} className="kern-link">
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Portals with an access of their own: how many editions behind, and since when not heard of. */
function useLate(channels: Channel[]) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const fetching = channels.filter(({ access, edition }) => access === "token" && edition !== undefined);
  const ledgers = useQueries({ queries: fetching.map(({ key }) => deliveriesQuery(key)) });
  const troubleOf = ({ key, name }: Channel, holdings: ChannelDelivery[]): Trouble[] => {
    const link = { to: paths.channel, params: { channelKey: key } };
    const [own] = holdings;
    if (!own?.deliveredAt) return [{ key, link, text: t("trouble.never", { name }) }];
    if (own.behind.editions === 0) return [];
    const at = instant(own.seenAt ?? own.deliveredAt);
    return [{ key, link, text: t("trouble.behind", { name, count: own.behind.editions, at }) }];
  };
  return {
    pending: ledgers.some(({ isPending }) => isPending),
    troubles: fetching.flatMap((channel, index) => {
      const holdings = ledgers[index]?.data?.items;
      return holdings ? troubleOf(channel, holdings) : [];
    }),
  };
}

/** Notifications that were switched off by the receiver, or whose newest call did not arrive. */
function useSilent(channels: Channel[]) {
  const { t } = useTranslation();
  const lists = useQueries({ queries: channels.map(({ key }) => webhooksQuery(key)) });
  const webhooks = lists.flatMap(({ data }) => data?.items ?? []);
  const newest = useQueries({
    queries: webhooks.map(({ channel, id }) => newestDeliveryQuery({ channelKey: channel, webhookId: id })),
  });
  return {
    pending: [...lists, ...newest].some(({ isPending }) => isPending),
    troubles: webhooks.flatMap((webhook, index): Trouble[] => {
      const { id, channel, url } = webhook;
      const trouble = troubleOf(webhook, newest[index]?.data?.items[0]);
      const link = { to: paths.webhook, params: { channelKey: channel, webhookId: id } };
      return trouble ? [{ key: id, link, text: t(`trouble.webhook.${trouble}`, { url }) }] : [];
    }),
  };
}

function troubleOf({ enabled, disabledReason }: Webhook, newest: WebhookDelivery | undefined) {
  if (disabledReason) return disabledReason;
  if (!enabled || !newest) return undefined;
  if (newest.state === "failed") return "failed";
  return newest.state === "pending" && newest.attempts.length > 0 ? "retried" : undefined;
}
