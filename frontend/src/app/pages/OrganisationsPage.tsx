import { getRouteApi } from "@tanstack/react-router";
import { OrganisationList } from "#/features/organisation/OrganisationList";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";

const route = getRouteApi(paths.organisations);

export default function OrganisationsPage() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Requires permission="organisation:read">
      <OrganisationList
        q={q ?? ""}
        onSearch={(typed) => void navigate({ search: { q: typed || undefined }, replace: true, resetScroll: false })}
      />
    </Requires>
  );
}
