import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { useWide } from "#/ui/useWide";
import { FilterBar } from "./FilterBar";
import { isFiltered, type PlanFilters } from "./filters";
import { groupMeasures } from "./grouping";
import { PlanCards } from "./PlanCards";
import { PlanTable } from "./PlanTable";
import { useMeasures } from "./useMeasures";

interface PlanScreenProps {
  plan: Plan;
  filters: PlanFilters;
  onFilter: (filters: PlanFilters) => void;
}

export function PlanScreen({ plan, filters, onFilter }: PlanScreenProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const wide = useWide();
  const { result, measures, total, complete, stale } = useMeasures(plan.id, filters);
  const groups = groupMeasures(measures);
  const count = complete ? measures.length : (total ?? measures.length);
  return (
    <>
      <PageTitle
        title={plan.title}
        lead={
          <>
            {plan.subtitle && <p>{plan.subtitle}</p>}
            {plan.asOf && <p className="app-muted">{t("plan.asOf", { date: date(plan.asOf) })}</p>}
          </>
        }
      />
      <FilterBar planId={plan.id} filters={filters} onChange={onFilter} />
      <div className="app-toolbar">
        <p role="status" className="app-count">
          {result.data && (isFiltered(filters) ? t("plan.found", { count }) : t("plan.count", { count }))}
          {result.data && !complete && ` ${t("plan.loadingMore", { loaded: measures.length })}`}
        </p>
        <Button small variant="tertiary" onClick={() => window.print()}>
          {t("plan.print")}
        </Button>
      </div>
      <Loaded query={result}>
        {() => (
          <div className={stale ? "app-stale" : undefined}>
            {measures.length === 0 && <NoMeasures filters={filters} onFilter={onFilter} />}
            {measures.length > 0 && wide && <PlanTable groups={groups} caption={plan.title} />}
            {measures.length > 0 && !wide && <PlanCards groups={groups} />}
          </div>
        )}
      </Loaded>
    </>
  );
}

function NoMeasures({ filters, onFilter }: Pick<PlanScreenProps, "filters" | "onFilter">) {
  const { t } = useTranslation();
  const { can } = useMe();
  if (isFiltered(filters)) {
    return (
      <div className="app-empty">
        <p>{t("plan.nothingFound")}</p>
        <Button onClick={() => onFilter({})}>{t("plan.filter.reset")}</Button>
      </div>
    );
  }
  return (
    <div className="app-empty">
      <p>{t("plan.empty")}</p>
      {can("import:run") && (
        <Link to={paths.imports} className="kern-link">
          {t("plan.importNow")}
        </Link>
      )}
    </div>
  );
}
