import { getRouteApi } from "@tanstack/react-router";
import { BookingsScreen } from "#/features/budget/booking/BookingsScreen";
import { paths } from "#/paths";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.bookings);

export default function BookingsPage() {
  const { year } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <WithPlan year={year}>
      {(plan) => (
        <BookingsScreen
          key={plan.id}
          plan={plan}
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
    </WithPlan>
  );
}
