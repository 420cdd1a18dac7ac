import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Webhook } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { Log } from "./Log";
import { type WebhookAt, webhookQuery } from "./queries";
import { WebhookActs } from "./WebhookActs";
import { WebhookBadge } from "./Webhooks";

/** One notification: its settings, and what became of each call. */
export function WebhookScreen({ at }: { at: WebhookAt }) {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <Loaded query={useQuery(webhookQuery(at))}>
      {(webhook) => (
        <>
          <PageTitle
            title={t("webhook.one", { url: webhook.data.url })}
            preline={
              <Link to={paths.channel} params={{ channelKey: at.channelKey }} className="kern-link">
                {at.channelKey}
              </Link>
            }
            lead={
              <p>
                <WebhookBadge webhook={webhook.data} />
              </p>
            }
          />
          <Panel
            title={t("channel.settings")}
            actions={can("webhook:write") && <WebhookActs at={at} webhook={webhook} />}
          >
            <Facts webhook={webhook.data} />
          </Panel>
          <Log at={at} mayReplay={can("webhook:write") && webhook.data.enabled} />
        </>
      )}
    </Loaded>
  );
}

function Facts({ webhook: { description, events, secrets } }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const { list, instant } = useFormat();
  return (
    <dl className="app-facts">
      {description && (
        <div>
          <dt>{t("webhook.description")}</dt>
          <dd lang="de">{description}</dd>
        </div>
      )}
      <div>
        <dt>{t("webhook.events")}</dt>
        <dd>{list(events.map((event) => t(`webhook.event.${event}`)))}</dd>
      </div>
      <div>
        <dt>{t("webhook.secrets")}</dt>
        {secrets.map(({ createdAt, expiresAt }) => (
          <dd key={createdAt}>
            {expiresAt
              ? t("webhook.secretOld", { at: instant(expiresAt) })
              : t("webhook.secretPresent", { at: instant(createdAt) })}
          </dd>
        ))}
      </div>
    </dl>
  );
}
