import { getRouteApi } from "@tanstack/react-router";
import { MatrixScreen } from "#/features/responsibility/matrix/MatrixScreen";
import { paths } from "#/paths";
import { ResponsibilityNav } from "../ResponsibilityNav";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.responsibilities);

export default function ResponsibilitiesPage() {
  const { year } = route.useParams();
  const { role } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <ResponsibilityNav />
      <WithPlan year={year}>
        {(plan) => (
          <MatrixScreen
            key={plan.id}
            plan={plan}
            role={role}
            onRole={(chosen) => void navigate({ search: { role: chosen }, replace: true, resetScroll: false })}
          />
        )}
      </WithPlan>
    </>
  );
}
