import { useTranslation } from "react-i18next";
import { buildingBlockInWords } from "#/i18n/wording";
import type { BlockGroup, GoalGroup } from "./grouping";
import { MeasureCell, ResourceList, ResponsibilityList } from "./MeasureCells";

/** The same plan where the table does not fit: one card per measure under the headings of block and goal. */
export function PlanCards({ groups }: { groups: BlockGroup[] }) {
  const { t } = useTranslation();
  return groups.map((group) => (
    <section key={group.key} className="app-stack">
      <h2 className="kern-heading-small">{group.blocks.map(buildingBlockInWords).join(" + ") || t("plan.noBlock")}</h2>
      {group.goals.map((goal) => (
        <GoalCards key={goal.key} group={goal} />
      ))}
    </section>
  ));
}

function GoalCards({ group }: { group: GoalGroup }) {
  const { t } = useTranslation();
  return (
    <section className="app-stack-small">
      <h3 className="kern-title">{group.goals.map(({ title }) => title).join(" · ") || t("plan.noGoal")}</h3>
      <ul className="app-plain-list app-stack-small">
        {group.measures.map((measure) => (
          <li key={measure.id} className="app-card">
            <MeasureCell measure={measure} />
            <h4 className="app-label">{t("plan.columns.responsibilityShort")}</h4>
            <ResponsibilityList responsibilities={measure.responsibilities} />
            <h4 className="app-label">{t("plan.columns.resources")}</h4>
            <ResourceList lines={measure.budgetLines} />
          </li>
        ))}
      </ul>
    </section>
  );
}
