import { getRouteApi } from "@tanstack/react-router";
import { useMe } from "#/auth/useMe";
import { ObjectHistory } from "#/features/history/MeasureHistory";
import { OrganisationDetail } from "#/features/organisation/OrganisationDetail";
import { paths } from "#/paths";
import { ResponsibilityNav } from "../ResponsibilityNav";

const route = getRouteApi(paths.organisation);

export default function OrganisationPage() {
  const { organisationId } = route.useParams();
  const { on } = route.useSearch();
  const navigate = route.useNavigate();
  const { can } = useMe();
  return (
    <>
      <ResponsibilityNav />
      <OrganisationDetail
        key={organisationId}
        organisationId={organisationId}
        on={on}
        onGone={() => navigate({ to: paths.organisations })}
        onShow={(id) => navigate({ to: paths.organisation, params: { organisationId: id }, search: {} })}
        onDate={(day) => void navigate({ search: { on: day }, replace: true, resetScroll: false })}
      />
      {can("history:read") && <ObjectHistory entityId={organisationId} />}
    </>
  );
}
