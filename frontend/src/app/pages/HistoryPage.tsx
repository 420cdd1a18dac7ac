import { getRouteApi } from "@tanstack/react-router";
import { AllHistoryScreen } from "#/features/history/AllHistoryScreen";
import { paths } from "#/paths";

const route = getRouteApi(paths.history);

export default function HistoryPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <AllHistoryScreen
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
