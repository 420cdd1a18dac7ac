import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Webhook } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { webhooksQuery } from "./queries";
import { WebhookDialog } from "./WebhookDialog";

/** How a portal is told that there is something new. */
export function Webhooks({ channelKey }: { channelKey: string }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={t("webhook.title")}
      actions={
        can("webhook:write") && (
          <Button small icon="add" onClick={() => setAdding(true)}>
            {t("webhook.add")}
          </Button>
        )
      }
    >
      <p>{t("webhook.lead")}</p>
      <Loaded query={useQuery(webhooksQuery(channelKey))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="app-muted">{t("webhook.none")}</p>
          ) : (
            <ul className="app-plain-list app-stack-small">
              {items.map((webhook) => (
                <li key={webhook.id} className="app-card app-stack-small">
                  <WebhookLine webhook={webhook} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding && <WebhookDialog channelKey={channelKey} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function WebhookLine({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const { id, channel, url, description, events } = webhook;
  return (
    <>
      <p className="app-prewrap">
        <Link to={paths.webhook} params={{ channelKey: channel, webhookId: id }} className="kern-link">
          {url}
        </Link>
      </p>
      <p>
        <WebhookBadge webhook={webhook} /> {description}
      </p>
      <p className="app-muted">
        {t("webhook.events")} {list(events.map((event) => t(`webhook.event.${event}`)))}
      </p>
    </>
  );
}

export function WebhookBadge({ webhook: { enabled, disabledReason } }: { webhook: Webhook }) {
  const { t } = useTranslation();
  if (enabled) return <Badge tone="success">{t("webhook.on")}</Badge>;
  return disabledReason ? <Badge tone="danger">{t("webhook.gone")}</Badge> : <Badge>{t("webhook.off")}</Badge>;
}
