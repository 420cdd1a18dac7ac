import { getRouteApi } from "@tanstack/react-router";
import { WorkListsScreen } from "#/features/responsibility/gaps/WorkListsScreen";
import { paths } from "#/paths";
import { ResponsibilityNav } from "../ResponsibilityNav";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.responsibilityGaps);

export default function ResponsibilityGapsPage() {
  const { year } = route.useParams();
  return (
    <>
      <ResponsibilityNav />
      <WithPlan year={year}>{(plan) => <WorkListsScreen key={plan.id} plan={plan} />}</WithPlan>
    </>
  );
}
