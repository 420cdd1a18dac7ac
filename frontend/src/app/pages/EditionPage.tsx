import { getRouteApi } from "@tanstack/react-router";
import { EditionScreen } from "#/features/publishing/EditionScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.edition);

export default function EditionPage() {
  const { year, number } = route.useParams();
  return (
    <Requires permission="publication:read">
      <WithPlan year={year}>{(plan) => <EditionScreen plan={plan} number={Number(number)} />}</WithPlan>
    </Requires>
  );
}
