import { getRouteApi } from "@tanstack/react-router";
import { ComparisonScreen } from "#/features/budget/years/ComparisonScreen";
import { paths } from "#/paths";
import { useCurrentPlan } from "../usePlans";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.costComparison);

export default function CostComparisonPage() {
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
          withYear={search.with}
          onWith={(other) => void navigate({ search: { with: other }, replace: true, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
