import { useMatches, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { paths } from "#/paths";

const OF_A_PLAN = [
  paths.plan,
  paths.measures,
  paths.due,
  paths.timeline,
  paths.costs,
  paths.publishing,
  paths.planHistory,
  paths.structure,
  paths.continuation,
  paths.comparison,
  paths.planAsOf,
] as const;

/** Another year of the same screen; from a screen that is not about one plan, to that year's overview. */
export function PlanSwitch({ plans, current }: { plans: Plan[]; current: Plan | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const here = useMatches().at(-1)?.fullPath;
  const screen = OF_A_PLAN.find((path) => path === here) ?? paths.plan;
  return (
    <label className="app-plan-switch">
      <span>{t("shell.planYear")}</span>
      <select
        value={current ? `${current.year}` : ""}
        onChange={(event) => void navigate({ to: screen, params: { year: event.target.value } })}
      >
        {!current && <option value="">–</option>}
        {plans.map(({ id, year }) => (
          <option key={id} value={`${year}`}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
