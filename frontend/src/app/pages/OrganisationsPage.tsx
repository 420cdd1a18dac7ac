import { getRouteApi } from "@tanstack/react-router";
import { OrganisationList } from "#/features/organisation/OrganisationList";
import { paths } from "#/paths";
import { ResponsibilityNav } from "../ResponsibilityNav";

const route = getRouteApi(paths.organisations);

export default function OrganisationsPage() {
  const { q, ended } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <ResponsibilityNav />
      <OrganisationList
        q={q ?? ""}
        withEnded={ended === "true"}
        onSearch={(typed, withEnded) =>
          void navigate({
            search: { q: typed || undefined, ended: withEnded ? "true" : undefined },
            replace: true,
            resetScroll: false,
          })
        }
      />
    </>
  );
}
