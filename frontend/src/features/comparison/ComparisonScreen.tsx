import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan, PlanComparison } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Differences } from "./Differences";
import { Downloads } from "./Downloads";
import { comparisonQuery } from "./queries";
import { type ComparisonSearch, KINDS, type Kind, kindsOf, toSearch } from "./search";

interface ComparisonScreenProps {
  plan: Plan;
  plans: Plan[];
  search: ComparisonSearch;
  onSearch: (search: ComparisonSearch) => void;
}

/** What a plan has that another one had not, and the other way round. */
export function ComparisonScreen({ plan, plans, search, onSearch }: ComparisonScreenProps) {
  const { t } = useTranslation();
  const others = plans.filter(({ id }) => id !== plan.id).sort((a, b) => b.year - a.year);
  const other =
    others.find(({ year }) => `${year}` === search.with) ??
    others.find(({ id }) => id === plan.predecessorId) ??
    others.find(({ year }) => year < plan.year) ??
    others[0];
  return (
    <>
      <PageTitle title={t("planComparison.title", { year: plan.year })} lead={<p>{t("planComparison.lead")}</p>} />
      {other ? (
        <>
          <Filters others={others} other={other} search={search} onSearch={onSearch} />
          <Compared plan={plan} other={other} kinds={kindsOf(search.kind)} />
        </>
      ) : (
        <OnlyOne plan={plan} />
      )}
    </>
  );
}

interface FiltersProps extends Pick<ComparisonScreenProps, "search" | "onSearch"> {
  others: Plan[];
  other: Plan;
}

function Filters({ others, other, search, onSearch }: FiltersProps) {
  const { t } = useTranslation();
  const kinds = kindsOf(search.kind);
  const toggle = (kind: Kind, on: boolean) =>
    onSearch({ ...search, kind: toSearch(on ? [...kinds, kind] : kinds.filter((each) => each !== kind)) });
  return (
    <search className="app-stack app-noprint" aria-label={t("planComparison.filter")}>
      <div className="app-filters">
        <Select
          label={t("planComparison.with")}
          value={`${other.year}`}
          onChange={({ target }) => onSearch({ ...search, with: target.value })}
        >
          {others.map(({ id, year, title }) => (
            <option key={id} value={year}>{`${year}: ${title}`}</option>
          ))}
        </Select>
      </div>
      <Fieldset legend={t("planComparison.show")}>
        <div className="app-filter-checks">
          {KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`planComparison.kinds.${kind}`)}
              checked={kinds.includes(kind)}
              onChange={({ target }) => toggle(kind, target.checked)}
            />
          ))}
        </div>
      </Fieldset>
    </search>
  );
}

function Compared({ plan, other, kinds }: { plan: Plan; other: Plan; kinds: Kind[] }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const result = useInfiniteQuery(comparisonQuery(plan.id, other.id, kinds));
  const said = (counts: PlanComparison["counts"] | undefined) =>
    [
      t("planComparison.counts", counts),
      counts && counts.split + counts.merged > 0 && t("planComparison.goingOn", counts),
    ]
      .filter(Boolean)
      .join(". ");
  return (
    <Loaded query={result}>
      {({ pages }) => (
        <>
          <p role="status" className="app-count">
            {said(pages[0]?.counts)}
          </p>
          <div className="app-actions app-noprint">
            <Downloads plan={plan} other={other} />
            <Button small onClick={() => window.print()}>
              {t("plan.print")}
            </Button>
            {can("budget:read") && (
              <Link
                to={paths.costComparison}
                params={{ year: `${plan.year}` }}
                search={{ with: `${other.year}` }}
                className="kern-link"
              >
                {t("planComparison.toCosts")}
              </Link>
            )}
          </div>
          <Differences items={pages.flatMap(({ items }) => items)} />
          {result.hasNextPage && (
            <Button pending={result.isFetchingNextPage} onClick={() => void result.fetchNextPage()}>
              {t("common.more")}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function OnlyOne({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <div className="app-empty">
      <p>{t("planComparison.onlyOne", { year: plan.year })}</p>
      {can("plan:write") && (
        <Link to={paths.continuation} params={{ year: `${plan.year}` }} className="kern-link">
          {t("planComparison.beginNext")}
        </Link>
      )}
    </div>
  );
}
