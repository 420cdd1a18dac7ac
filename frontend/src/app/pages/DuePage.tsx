import { getRouteApi } from "@tanstack/react-router";
import { DueScreen } from "#/features/progress/DueScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.due);

export default function DuePage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <DueScreen
          plan={plan}
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
