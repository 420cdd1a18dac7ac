import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { buildingBlockInWords } from "#/i18n/wording";
import { ScrollRegion } from "#/ui/ScrollRegion";
import type { BlockGroup } from "./grouping";
import { MeasureCell, ResourceList, ResponsibilityList } from "./MeasureCells";

/** The plan as the county prints it: one row per measure, building block and goal spanning theirs. */
export function PlanTable({ groups, caption }: { groups: BlockGroup[]; caption: string }) {
  const { t } = useTranslation();
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table app-plan-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr>
            <th scope="col">{t("plan.columns.block")}</th>
            <th scope="col">{t("plan.columns.goal")}</th>
            <th scope="col">{t("plan.columns.measure")}</th>
            <th scope="col">{t("plan.columns.responsibility")}</th>
            <th scope="col">{t("plan.columns.resources")}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <BlockRows key={group.key} group={group} />
        ))}
      </table>
    </ScrollRegion>
  );
}

function BlockRows({ group }: { group: BlockGroup }) {
  const { t } = useTranslation();
  const title = group.blocks.map(buildingBlockInWords).join(" + ") || t("plan.noBlock");
  return (
    <tbody>
      {group.goals.map((goal, goalIndex) => (
        <Fragment key={goal.key}>
          {goal.measures.map((measure, index) => (
            <tr key={measure.id}>
              {goalIndex === 0 && index === 0 && (
                <th scope="rowgroup" rowSpan={group.count} className="app-block-cell">
                  <span className="app-sticky-cell">{title}</span>
                </th>
              )}
              {index === 0 && (
                <th scope="row" rowSpan={goal.measures.length} className="app-goal-cell">
                  {goal.goals.map(({ title: text }) => text).join(" · ") || t("plan.noGoal")}
                </th>
              )}
              <MeasureColumns measure={measure} />
            </tr>
          ))}
        </Fragment>
      ))}
    </tbody>
  );
}

function MeasureColumns({ measure }: { measure: Measure }) {
  return (
    <>
      <td>
        <MeasureCell measure={measure} />
      </td>
      <td>
        <ResponsibilityList responsibilities={measure.responsibilities} />
      </td>
      <td>
        <ResourceList lines={measure.budgetLines} />
      </td>
    </>
  );
}
