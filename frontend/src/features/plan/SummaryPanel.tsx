import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan, PlanSummary } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { buildingBlockInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { BarRow } from "#/ui/BarRow";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { StatusBadge } from "#/ui/StatusBadge";
import { summaryQuery } from "./queries";

/** The plan in figures; each one leads to the measures that it counts. */
export function SummaryPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("start.measures")}>
      <Loaded query={useQuery(summaryQuery(plan.id))}>
        {(summary) => (
          <>
            <Figures summary={summary} year={`${plan.year}`} />
            <ByBlock summary={summary} year={`${plan.year}`} />
            <ByStatus summary={summary} year={`${plan.year}`} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface PartProps {
  summary: PlanSummary;
  year: string;
}

function Figures({ summary, year }: PartProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const figures = [
    { value: summary.measures, text: t("start.allMeasures"), search: {} },
    { value: summary.new, text: t("start.newMeasures"), search: { isNew: true as const } },
    { value: summary.withoutLead, text: t("start.withoutLead"), search: { withoutLead: true as const } },
  ];
  return (
    <ul className="app-figures">
      {figures.map(({ value, text, search }) => (
        <li key={text}>
          <Link to={paths.measures} params={{ year }} search={search} className="app-figure">
            <span className="app-figure-value">{number(value)}</span> <span>{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function ByBlock({ summary, year }: PartProps) {
  const { t } = useTranslation();
  const most = Math.max(1, ...summary.byBuildingBlock.map(({ measures }) => measures));
  return (
    <>
      <h3 className="app-label">{t("start.byBlock")}</h3>
      <ul className="app-plain-list">
        {summary.byBuildingBlock.map(({ buildingBlock, measures }) => (
          <li key={buildingBlock.id}>
            <BarRow value={measures} of={most}>
              <Link
                to={paths.measures}
                params={{ year }}
                search={{ block: buildingBlock.id }}
                className="kern-link"
                lang="de"
              >
                {buildingBlockInWords(buildingBlock)}
              </Link>
            </BarRow>
          </li>
        ))}
      </ul>
    </>
  );
}

function ByStatus({ summary, year }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="app-label">{t("start.byStatus")}</h3>
      <ul className="app-inline-list">
        {summary.byStatus
          .filter(({ measures }) => measures > 0)
          .map(({ status, measures }) => (
            <li key={status}>
              <Link to={paths.measures} params={{ year }} search={{ status }} className="kern-link">
                <StatusBadge status={status} /> {measures}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
