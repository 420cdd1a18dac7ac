import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Ledger } from "../delivery/Ledger";
import { Webhooks } from "../webhook/Webhooks";
import { ChannelActs } from "./ChannelActs";
import { ChannelBadges } from "./ChannelCards";
import { ChannelFacts } from "./ChannelFacts";
import { channelQuery } from "./queries";

/** One portal: its settings, what it has fetched, and how it is told. */
export function ChannelScreen({ channelKey }: { channelKey: string }) {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <Loaded query={useQuery(channelQuery(channelKey))}>
      {(channel) => (
        <>
          <PageTitle
            title={channel.data.name}
            preline={
              <Link to={paths.channels} className="kern-link">
                {t("channel.back")}
              </Link>
            }
            lead={
              <p>
                <ChannelBadges channel={channel.data} />
              </p>
            }
          />
          <ChannelFacts channel={channel.data} actions={can("channel:write") && <ChannelActs channel={channel} />} />
          {can("delivery:read") && <Ledger channel={channel.data} />}
          {can("webhook:read") && <Webhooks channelKey={channelKey} />}
        </>
      )}
    </Loaded>
  );
}
