import { getRouteApi } from "@tanstack/react-router";
import { TimelineScreen } from "#/features/plan/timeline/TimelineScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.timeline);

export default function TimelinePage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <TimelineScreen
          plan={plan}
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
