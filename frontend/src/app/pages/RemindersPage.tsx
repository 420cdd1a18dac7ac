import { getRouteApi } from "@tanstack/react-router";
import { RemindersScreen } from "#/features/progress/reminders/RemindersScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.reminders);

export default function RemindersPage() {
  const { year } = route.useParams();
  return (
    <Requires permission="plan:write">
      <WithPlan year={year}>{(plan) => <RemindersScreen key={plan.id} plan={plan} />}</WithPlan>
    </Requires>
  );
}
