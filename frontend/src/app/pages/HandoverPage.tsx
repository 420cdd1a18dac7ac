import { getRouteApi } from "@tanstack/react-router";
import { HandoverScreen } from "#/features/responsibility/handover/HandoverScreen";
import { paths } from "#/paths";
import { ResponsibilityNav } from "../ResponsibilityNav";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.handover);

export default function HandoverPage() {
  const { year } = route.useParams();
  const { from, to } = route.useSearch();
  return (
    <>
      <ResponsibilityNav />
      <WithPlan year={year}>{(plan) => <HandoverScreen key={plan.id} plan={plan} from={from} to={to} />}</WithPlan>
    </>
  );
}
