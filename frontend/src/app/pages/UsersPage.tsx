import { getRouteApi } from "@tanstack/react-router";
import { UsersScreen } from "#/features/identity/UsersScreen";
import { paths } from "#/paths";

const route = getRouteApi(paths.users);

export default function UsersPage() {
  const navigate = route.useNavigate();
  return (
    <UsersScreen
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
