import { getRouteApi } from "@tanstack/react-router";
import { useMe } from "#/auth/useMe";
import { LineScreen } from "#/features/budget/line/LineScreen";
import { ObjectHistory } from "#/features/history/MeasureHistory";
import { paths } from "#/paths";
import { useCurrentPlan } from "../usePlans";

const route = getRouteApi(paths.budgetLine);

export default function BudgetLinePage() {
  const { lineId } = route.useParams();
  const navigate = route.useNavigate();
  const { plans = [] } = useCurrentPlan();
  const { can } = useMe();
  return (
    <>
      <LineScreen
        key={lineId}
        lineId={lineId}
        plans={plans}
        onRemoved={async (line) => {
          const measureId = line.measures[0]?.id;
          if (measureId) await navigate({ to: paths.measure, params: { measureId } });
        }}
      />
      {can("history:read") && <ObjectHistory entityId={lineId} />}
    </>
  );
}
