import { useTranslation } from "react-i18next";
import type { Measure, Role } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { buildingBlockInWords, responsibilityInWords, scheduleInWords } from "#/i18n/wording";
import { Badge } from "#/ui/Badge";
import { StatusBadge } from "#/ui/StatusBadge";
import type { Column } from "../columns";
import { MeasureCell, ResourceList, ResponsibilityList } from "../MeasureCells";
import { useTable } from "./TableContext";

/** What a measure shows in a column. */
export function CellContent({ measure, column }: { measure: Measure; column: Column }) {
  const { t, i18n } = useTranslation();
  const { instant } = useFormat();
  const { columns, grid } = useTable();
  switch (column) {
    case "title":
      return <MeasureCell measure={measure} withStatus={!columns.includes("status")} inGrid={grid !== undefined} />;
    case "responsibility":
      return <ResponsibilityList responsibilities={measure.responsibilities} />;
    case "lead":
      return <Parties measure={measure} roles={["lead"]} />;
    case "cooperation":
      return <Parties measure={measure} roles={["cooperation", "further"]} />;
    case "resources":
      return <ResourceList lines={measure.budgetLines} />;
    case "status":
      return <Status measure={measure} />;
    case "schedule":
      return scheduleInWords({ ...measure.schedule, recurrence: undefined }, t, i18n.language);
    case "recurrence":
      return measure.schedule.recurrence;
    case "targetGroups":
      return <Lines lines={measure.targetGroups} />;
    case "publication":
      return t(`publishing.states.${measure.publication.state}`);
    case "updatedAt":
      return instant(measure.updatedAt);
    case "block":
      return <Lines lines={measure.buildingBlocks.map(buildingBlockInWords)} />;
    case "goal":
      return <Lines lines={measure.goals.map(({ title }) => title)} />;
  }
}

function Status({ measure }: { measure: Measure }) {
  return (
    <>
      <StatusBadge status={measure.status} />
      {measure.statusReason && (
        <p className="app-muted app-clamped" lang="de">
          {measure.statusReason}
        </p>
      )}
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="app-plain-list">
      {lines.map((line) => (
        <li key={line} lang="de">
          {line}
        </li>
      ))}
    </ul>
  );
}

function Parties({ measure, roles }: { measure: Measure; roles: Role[] }) {
  const { t } = useTranslation();
  const parties = measure.responsibilities.filter(({ role }) => roles.includes(role));
  if (parties.length === 0 && roles.includes("lead")) return <Badge tone="warning">{t("plan.withoutLead")}</Badge>;
  return (
    <ul className="app-plain-list">
      {parties.map((party) => (
        <li key={party.id} lang="de">
          {responsibilityInWords(party, t)}
        </li>
      ))}
    </ul>
  );
}
