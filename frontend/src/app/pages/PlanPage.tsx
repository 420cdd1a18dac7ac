import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import type { PlanSearch } from "#/features/plan/filters";
import { PlanScreen } from "#/features/plan/PlanScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.measures);

export default function PlanPage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // Replaces: the back button leaves the table instead of undoing letters.
  const onSearch = useCallback(
    (search: PlanSearch) => void navigate({ search, replace: true, resetScroll: false }),
    [navigate],
  );
  return <WithPlan year={year}>{(plan) => <PlanScreen plan={plan} search={search} onSearch={onSearch} />}</WithPlan>;
}
