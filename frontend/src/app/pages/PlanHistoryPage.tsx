import { getRouteApi } from "@tanstack/react-router";
import { PlanHistoryScreen } from "#/features/history/PlanHistoryScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.planHistory);

export default function PlanHistoryPage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <PlanHistoryScreen
          key={plan.id}
          plan={plan}
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
