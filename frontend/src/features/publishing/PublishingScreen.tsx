import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Plan, PublicationBlock } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { fieldInWords } from "#/i18n/values";
import { Alert } from "#/ui/Alert";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { ChannelPreviews } from "./ChannelPreviews";
import { Channels } from "./Channels";
import { Editions } from "./Editions";
import { MeasureLink } from "./MeasureLink";
import { PublishForm } from "./PublishForm";
import { previewQuery } from "./queries";

export function PublishingScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const preview = useQuery(previewQuery(plan.id));
  return (
    <>
      <PageTitle title={t("publishing.title", { year: plan.year })} lead={<p>{t("publishing.lead")}</p>} />
      <Loaded query={preview}>
        {(data) => (
          <>
            <Blocks tone="danger" title={t("publishing.blocks", { count: data.blocks.length })} blocks={data.blocks} />
            <Blocks
              tone="warning"
              title={t("publishing.warnings", { count: data.warnings.length })}
              blocks={data.warnings}
            />
            <ChannelPreviews channels={data.channels} />
            {can("publication:write") && <PublishForm planId={plan.id} preview={data} />}
          </>
        )}
      </Loaded>
      <Panel title={t("publishing.editions")}>
        <Editions planId={plan.id} />
      </Panel>
      {can("channel:read") && <Channels />}
    </>
  );
}

interface BlocksProps {
  tone: "danger" | "warning";
  title: string;
  blocks: PublicationBlock[];
}

function Blocks({ tone, title, blocks }: BlocksProps) {
  const { t } = useTranslation();
  if (blocks.length === 0) return null;
  return (
    <Alert tone={tone} title={title}>
      <ul className="kern-list kern-list--bullet">
        {blocks.map((block) => (
          <li key={`${block.measureId} ${block.field} ${block.code}`}>
            <MeasureLink measureId={block.measureId} title={block.title ?? t("publishing.plan")} /> (
            {fieldInWords(block.field, t)}): {block.message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
