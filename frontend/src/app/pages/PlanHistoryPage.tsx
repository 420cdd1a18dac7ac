import { getRouteApi } from "@tanstack/react-router";
import { PlanHistoryScreen } from "#/features/history/PlanHistoryScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.planHistory);

export default function PlanHistoryPage() {
  const { year } = route.useParams();
  return (
    <Requires permission="history:read">
      <WithPlan year={year}>{(plan) => <PlanHistoryScreen plan={plan} />}</WithPlan>
    </Requires>
  );
}
