import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { apiUrl } from "#/api/client";
import { channelsQuery } from "#/api/queries";
import { useFormat } from "#/i18n/format";
import { Badge } from "#/ui/Badge";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";

/** The portals: what each holds now, and where it reads. */
export function Channels() {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <Panel title={t("publishing.channelsTitle")}>
      <Loaded query={useQuery(channelsQuery())}>
        {({ items }) => (
          <ul className="app-plain-list app-cards">
            {items.map((channel) => (
              <li key={channel.key} className="app-card">
                <h3 className="kern-title">{channel.name}</h3>
                <p>
                  <Badge tone={channel.access === "public" ? "success" : "neutral"}>
                    {t(`publishing.access.${channel.access}`)}
                  </Badge>
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
                <p className="app-muted">{t("publishing.feed")}</p>
                <p>
                  <code className="app-digest">{`${apiUrl()}/published/${channel.key}/measures`}</code>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
