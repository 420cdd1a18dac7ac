import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { cx } from "#/ui/cx";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { FilterBar } from "./FilterBar";
import { isFiltered, type PlanSearch, withoutFilters } from "./filters";
import { LookBar } from "./LookBar";
import { Measures } from "./Measures";
import { NoMeasures } from "./NoMeasures";
import { PlanActions } from "./PlanActions";
import { useMeasures } from "./useMeasures";
import { useDefaultView } from "./views/useDefaultView";
import { ViewBar } from "./views/ViewBar";

interface PlanScreenProps {
  plan: Plan;
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}

export function PlanScreen({ plan, search, onSearch }: PlanScreenProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { result, measures, total, complete, stale } = useMeasures(plan.id, search);
  const [unfolded, setUnfolded] = useState(false);
  useDefaultView(search, onSearch);
  const count = complete ? measures.length : (total ?? measures.length);
  const reset = () => onSearch(withoutFilters(search));
  return (
    <>
      <PageTitle
        title={plan.title}
        lang="de"
        lead={
          <>
            {plan.subtitle && <p lang="de">{plan.subtitle}</p>}
            {plan.asOf && <p className="app-muted">{t("plan.asOf", { date: date(plan.asOf) })}</p>}
          </>
        }
      />
      <div className={cx("app-controls", unfolded && "app-controls--unfolded")}>
        <FilterBar
          planId={plan.id}
          filters={search}
          onChange={onSearch}
          onReset={reset}
          unfolded={unfolded}
          onUnfold={setUnfolded}
        />
        <LookBar search={search} onSearch={onSearch}>
          <ViewBar search={search} onSearch={onSearch} />
        </LookBar>
      </div>
      <div className="app-toolbar">
        <p role="status" className="app-count">
          {result.data && (isFiltered(search) ? t("plan.found", { count }) : t("plan.count", { count }))}
          {result.data && !complete && ` ${t("plan.loadingMore", { loaded: measures.length })}`}
        </p>
        <PlanActions plan={plan} search={search} />
      </div>
      <Loaded query={result}>
        {() => (
          <div className={stale ? "app-stale" : undefined}>
            {measures.length === 0 ? (
              <NoMeasures search={search} onReset={reset} />
            ) : (
              <Measures plan={plan} measures={measures} search={search} onSearch={onSearch} />
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}
