import { getRouteApi } from "@tanstack/react-router";
import { ComparisonScreen } from "#/features/comparison/ComparisonScreen";
import { paths } from "#/paths";
import { useCurrentPlan } from "../usePlans";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.comparison);

export default function ComparisonPage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { plans = [] } = useCurrentPlan();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <ComparisonScreen
          plan={plan}
          plans={plans}
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
