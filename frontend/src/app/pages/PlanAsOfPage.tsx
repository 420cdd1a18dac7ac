import { getRouteApi } from "@tanstack/react-router";
import { AsOfScreen } from "#/features/history/asOf/AsOfScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.planAsOf);

export default function PlanAsOfPage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <AsOfScreen
          key={plan.id}
          plan={plan}
          search={search}
          onSearch={(next) => void navigate({ search: next, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
