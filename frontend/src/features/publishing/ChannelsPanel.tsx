import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { channelsQuery } from "#/api/queries";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { ChannelCards } from "./channel/ChannelCards";

/** The portals beside what is published to them. */
export function ChannelsPanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t("publishing.channelsTitle")}>
      <Loaded query={useQuery(channelsQuery())}>{({ items }) => <ChannelCards channels={items} level={3} />}</Loaded>
      <p>
        <Link to={paths.channels} className="kern-link">
          {t("publishing.toChannels")}
        </Link>
      </p>
    </Panel>
  );
}
