import { getRouteApi } from "@tanstack/react-router";
import { PublishingScreen } from "#/features/publishing/PublishingScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.publishing);

export default function PublishingPage() {
  const { year } = route.useParams();
  return <WithPlan year={year}>{(plan) => <PublishingScreen plan={plan} />}</WithPlan>;
}
