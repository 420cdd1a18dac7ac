import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Channel } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";

/** The portals: what each holds now, and whether it is open. */
export function ChannelCards({ channels, level }: { channels: Channel[]; level: 2 | 3 }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const Heading = `h${level}` as const;
  if (channels.length === 0) return <p className="app-muted">{t("channel.none")}</p>;
  return (
    <ul className="app-plain-list app-cards">
      {channels.map((channel) => (
        <li key={channel.key} className="app-card app-stack-small">
          <Heading className="kern-title">
            <Link to={paths.channel} params={{ channelKey: channel.key }} className="kern-link">
              {channel.name}
            </Link>
          </Heading>
          <p>
            <ChannelBadges channel={channel} />
          </p>
          <p>
            {channel.edition && channel.publishedAt
              ? t("publishing.holds", {
                  number: channel.edition,
                  at: instant(channel.publishedAt),
                  count: channel.count ?? 0,
                })
              : t("publishing.neverPublished")}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function ChannelBadges({ channel: { access, state, closedAt } }: { channel: Channel }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <>
      <Badge tone={access === "public" ? "success" : "neutral"}>{t(`publishing.access.${access}`)}</Badge>{" "}
      {state === "closed" && (
        <Badge tone="warning">
          {closedAt ? t("channel.closedAt", { at: instant(closedAt) }) : t("channel.state.closed")}
        </Badge>
      )}
    </>
  );
}
