import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { progressSummaryQuery } from "#/api/queries";
import type { Plan, ProgressSummary, Status } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { buildingBlockInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Bars } from "#/ui/Bars";
import type { Look } from "#/ui/bars";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";

/** From what is done to what is not; each with a pattern of its own. */
const LOOKS = {
  completed: "solid",
  running: "hatched",
  "in-preparation": "dotted",
  planned: "outlined",
  paused: "striped",
  dropped: "crossed",
} as const satisfies Record<Status, Look>;
const STATUSES = Object.keys(LOOKS) as Status[];

type Block = ProgressSummary["byBuildingBlock"][number];

const countOf = ({ byStatus }: Block, status: Status) => byStatus.find((each) => each.status === status)?.measures ?? 0;

/** How far each building block has come. */
export function StatePanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("startPage.state")}>
      <Loaded query={useQuery(progressSummaryQuery(plan.id))}>
        {({ byBuildingBlock }) => {
          const blocks = byBuildingBlock.filter(({ counts }) => counts.measures > 0);
          if (blocks.length === 0) return <p>{t("startPage.stateNone")}</p>;
          return (
            <>
              <StateBars blocks={blocks} />
              <details className="app-details">
                <summary>{t("startPage.stateTable")}</summary>
                <StateTable blocks={blocks} year={plan.year} />
              </details>
            </>
          );
        }}
      </Loaded>
      <p>
        <Link to={paths.timeline} params={{ year: `${plan.year}` }} className="kern-link">
          {t("startPage.toTimeline")}
        </Link>
      </p>
    </Panel>
  );
}

function StateBars({ blocks }: { blocks: Block[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const used = STATUSES.filter((status) => blocks.some((block) => countOf(block, status) > 0));
  const inWords = (block: Block) =>
    used
      .filter((status) => countOf(block, status) > 0)
      .map((status) => `${number(countOf(block, status))} ${t(`status.${status}`)}`)
      .join(", ");
  return (
    <Bars
      bars={blocks.map((block) => ({
        key: block.buildingBlock.id,
        name: buildingBlockInWords(block.buildingBlock),
        words: inWords(block),
        parts: used.map((status) => ({ look: LOOKS[status], value: countOf(block, status) })),
      }))}
      legend={used.map((status) => ({ look: LOOKS[status], name: t(`status.${status}`) }))}
      say={number}
    />
  );
}

function StateTable({ blocks, year }: { blocks: Block[]; year: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <ScrollRegion label={t("startPage.state")}>
      <table className="app-table">
        <caption className="kern-sr-only">{t("startPage.state")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("startPage.block")}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col" className="app-number">
                {t(`status.${status}`)}
              </th>
            ))}
            <th scope="col" className="app-number">
              {t("startPage.all")}
            </th>
          </tr>
        </thead>
        <tbody>
          {blocks.map((block) => (
            <tr key={block.buildingBlock.id}>
              <th scope="row">
                <Link
                  to={paths.measures}
                  params={{ year: `${year}` }}
                  search={{ block: block.buildingBlock.id }}
                  className="kern-link"
                >
                  {buildingBlockInWords(block.buildingBlock)}
                </Link>
              </th>
              {STATUSES.map((status) => (
                <td key={status} className="app-number">
                  {number(countOf(block, status))}
                </td>
              ))}
              <td className="app-number">{number(block.counts.measures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
