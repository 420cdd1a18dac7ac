import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { Organisation, OrganisationKind } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";

const KINDS: OrganisationKind[] = ["office", "unit", "municipality", "partner", "group"];

interface OrganisationListProps {
  q: string;
  onSearch: (q: string) => void;
}

export function OrganisationList({ q, onSearch }: OrganisationListProps) {
  const { t } = useTranslation();
  const organisations = useQuery(organisationsQuery());
  return (
    <>
      <PageTitle title={t("organisation.title")} lead={<p>{t("organisation.lead")}</p>} />
      <search className="app-filters" aria-label={t("organisation.search")}>
        <TextField
          type="search"
          label={t("organisation.search")}
          placeholder={t("organisation.searchExample")}
          value={q}
          onChange={(event) => onSearch(event.target.value)}
        />
      </search>
      <Loaded query={organisations}>
        {(all) => {
          const found = all.filter((each) => matches(each, q));
          return (
            <>
              <p role="status" className="app-count">
                {t("organisation.count", { count: found.length })}
              </p>
              {KINDS.map((kind) => (
                <Group key={kind} kind={kind} organisations={found.filter((each) => each.kind === kind)} />
              ))}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** "Amt 40" and "SG 50-5" name an office by its key. */
function matches({ key, name }: Organisation, q: string): boolean {
  const words = q.toLowerCase().replace(/^(amt|sg|sachgebiet)\s+(?=\d)/, "");
  return words === "" || name.toLowerCase().includes(words) || (key?.toLowerCase().startsWith(words) ?? false);
}

function Group({ kind, organisations }: { kind: OrganisationKind; organisations: Organisation[] }) {
  const { t } = useTranslation();
  const { compare, date } = useFormat();
  if (organisations.length === 0) return null;
  const sorted = organisations.toSorted((a, b) => compare(organisationInWords(a), organisationInWords(b)));
  return (
    <Panel title={t(`organisation.kinds.${kind}`)}>
      <ul className="app-plain-list app-grid-list">
        {sorted.map((each) => (
          <li key={each.id}>
            <Link to={paths.organisation} params={{ organisationId: each.id }} className="kern-link">
              {organisationInWords(each)}
            </Link>
            {each.validTo && (
              <span className="app-muted"> {t("organisation.until", { date: date(each.validTo) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
