import { getRouteApi } from "@tanstack/react-router";
import { CostsScreen } from "#/features/budget/CostsScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.costs);

export default function CostsPage() {
  const { year } = route.useParams();
  const { groupBy } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Requires permission="budget:read">
      <WithPlan year={year}>
        {(plan) => (
          <CostsScreen
            plan={plan}
            groupBy={groupBy}
            onGroupBy={(chosen) => void navigate({ search: { groupBy: chosen }, replace: true, resetScroll: false })}
          />
        )}
      </WithPlan>
    </Requires>
  );
}
