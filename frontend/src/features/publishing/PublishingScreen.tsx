import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { ChannelPreviews } from "./ChannelPreviews";
import { ChannelsPanel } from "./ChannelsPanel";
import { StillShown } from "./delivery/StillShown";
import { Editions } from "./Editions";
import { Findings } from "./Findings";
import { PublishForm } from "./PublishForm";
import { previewQuery } from "./queries";
import { Scheduled } from "./Scheduled";

export function PublishingScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const preview = useQuery(previewQuery(plan.id));
  return (
    <>
      <PageTitle title={t("publishing.title", { year: plan.year })} lead={<p>{t("publishing.lead")}</p>} />
      {can("delivery:read") && <StillShown />}
      <Loaded query={preview}>
        {(data) => (
          <>
            <Findings
              tone="danger"
              title={t("publishing.blocks", { count: data.blocks.length })}
              findings={data.blocks}
            />
            <Findings
              tone="warning"
              title={t("publishing.warnings", { count: data.warnings.length })}
              findings={data.warnings}
            />
            <ChannelPreviews channels={data.channels} />
            {can("publication:write") && <PublishForm planId={plan.id} preview={data} />}
          </>
        )}
      </Loaded>
      <Scheduled planId={plan.id} />
      <Panel title={t("publishing.editions")}>
        <Editions plan={plan} />
      </Panel>
      {can("channel:read") && <ChannelsPanel />}
    </>
  );
}
