import { getRouteApi } from "@tanstack/react-router";
import { StructureScreen } from "#/features/plan/structure/StructureScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.structure);

export default function StructurePage() {
  const { year } = route.useParams();
  return <WithPlan year={year}>{(plan) => <StructureScreen key={plan.id} plan={plan} />}</WithPlan>;
}
