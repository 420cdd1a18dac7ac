import { getRouteApi } from "@tanstack/react-router";
import { LineScreen } from "#/features/budget/line/LineScreen";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";
import { useCurrentPlan } from "../usePlans";

const route = getRouteApi(paths.budgetLine);

export default function BudgetLinePage() {
  const { lineId } = route.useParams();
  const navigate = route.useNavigate();
  const { plans = [] } = useCurrentPlan();
  return (
    <Requires permission="budget:read">
      <LineScreen
        key={lineId}
        lineId={lineId}
        plans={plans}
        onRemoved={(line) => {
          const measureId = line.measures[0]?.id;
          if (measureId) void navigate({ to: paths.measure, params: { measureId } });
        }}
      />
    </Requires>
  );
}
