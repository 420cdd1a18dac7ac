import { getRouteApi } from "@tanstack/react-router";
import { RemindersScreen } from "#/features/progress/reminders/RemindersScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.reminders);

export default function RemindersPage() {
  const { year } = route.useParams();
  return <WithPlan year={year}>{(plan) => <RemindersScreen key={plan.id} plan={plan} />}</WithPlan>;
}
