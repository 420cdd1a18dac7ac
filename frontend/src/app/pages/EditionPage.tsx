import { getRouteApi } from "@tanstack/react-router";
import { EditionScreen } from "#/features/publishing/EditionScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.edition);

export default function EditionPage() {
  const { year, number } = route.useParams();
  return <WithPlan year={year}>{(plan) => <EditionScreen plan={plan} number={Number(number)} />}</WithPlan>;
}
