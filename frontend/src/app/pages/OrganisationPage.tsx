import { getRouteApi } from "@tanstack/react-router";
import { OrganisationDetail } from "#/features/organisation/OrganisationDetail";
import { paths } from "#/paths";
import { Requires } from "../ErrorScreens";

const route = getRouteApi(paths.organisation);

export default function OrganisationPage() {
  const { organisationId } = route.useParams();
  const { on } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Requires permission="organisation:read">
      <OrganisationDetail
        key={organisationId}
        organisationId={organisationId}
        on={on}
        onDate={(day) => void navigate({ search: { on: day }, replace: true, resetScroll: false })}
      />
    </Requires>
  );
}
