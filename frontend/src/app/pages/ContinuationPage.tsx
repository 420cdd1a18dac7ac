import { getRouteApi } from "@tanstack/react-router";
import { ContinuationScreen } from "#/features/continuation/ContinuationScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.continuation);

export default function ContinuationPage() {
  const { year } = route.useParams();
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <ContinuationScreen
          key={plan.id}
          plan={plan}
          show={show ?? "all"}
          onShow={(next) =>
            void navigate({ search: { show: next === "all" ? undefined : next }, replace: true, resetScroll: false })
          }
        />
      )}
    </WithPlan>
  );
}
