import { useQueries, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { channelsQuery } from "#/api/queries";
import type { Channel, ChannelDelivery } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Alert } from "#/ui/Alert";
import { deliveriesQuery } from "./queries";

/** Portals that have not fetched a withdrawal yet; nothing where there are none. */
export function StillShown() {
  const { t } = useTranslation();
  const channels = useQuery(channelsQuery()).data?.items.filter(({ state }) => state === "open") ?? [];
  const ledgers = useQueries({ queries: channels.map(({ key }) => deliveriesQuery(key)) });
  const late = channels.flatMap((channel, index) =>
    (ledgers[index]?.data?.items ?? [])
      .filter(({ mayStillShow }) => mayStillShow.length > 0)
      .map((delivery) => ({ channel, delivery })),
  );
  if (late.length === 0) return null;
  return (
    <Alert tone="warning" title={t("delivery.stillShowsTitle")}>
      <p>{t("delivery.stillShowsText")}</p>
      <ul className="app-plain-list app-stack-small">
        {late.map(({ channel, delivery }) => (
          <li key={`${channel.key} ${delivery.client}`}>
            <Late channel={channel} delivery={delivery} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Late({ channel, delivery: { mayStillShow } }: { channel: Channel; delivery: ChannelDelivery }) {
  const { t } = useTranslation();
  const { name, contact } = channel;
  return (
    <>
      <p>
        <strong>{t("delivery.stillShows", { name, count: mayStillShow.length })}</strong>
      </p>
      <Withdrawn measures={mayStillShow} />
      {contact && (
        <p>
          {t("delivery.contact", { name: contact.name })}{" "}
          {contact.email && (
            <a className="kern-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          )}
        </p>
      )}
    </>
  );
}

export function Withdrawn({ measures }: { measures: ChannelDelivery["mayStillShow"] }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <ul className="kern-list kern-list--bullet">
      {measures.map(({ lineage, title, removed }) => (
        <li key={lineage}>
          {title} ({t("delivery.since", { at: instant(removed.at), reason: removed.reason })})
        </li>
      ))}
    </ul>
  );
}
