import { getRouteApi } from "@tanstack/react-router";
import { SpendingScreen } from "#/features/budget/costs/SpendingScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.spending);

export default function SpendingPage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Requires permission="budget:read">
      <WithPlan year={year}>
        {(plan) => (
          <SpendingScreen
            key={plan.id}
            plan={plan}
            search={search}
            onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
          />
        )}
      </WithPlan>
    </Requires>
  );
}
