import { getRouteApi } from "@tanstack/react-router";
import { CostsScreen } from "#/features/budget/costs/CostsScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.costs);

export default function CostsPage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <CostsScreen
          key={plan.id}
          plan={plan}
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
