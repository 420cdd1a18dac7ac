import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { PageTitle } from "#/ui/PageTitle";
import { HistoryFilters } from "./HistoryFilters";
import { HistoryList } from "./HistoryList";
import { planHistoryQuery } from "./queries";
import { type HistorySearch, isNarrowed } from "./search";

interface PlanHistoryScreenProps {
  plan: Plan;
  search: HistorySearch;
  onSearch: (search: HistorySearch) => void;
}

export function PlanHistoryScreen({ plan, search, onSearch }: PlanHistoryScreenProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <>
      <PageTitle title={t("history.title", { year: plan.year })} lead={<p>{t("history.lead")}</p>} />
      <p className="app-inline-list">
        <Link to={paths.planAsOf} params={{ year: `${plan.year}` }} className="kern-link">
          {t("log.asOf.link")}
        </Link>
        <Link to={paths.history} search={can("history:read-all") ? {} : { actor: "me" }} className="kern-link">
          {t(can("history:read-all") ? "log.all.toAll" : "log.all.toMine")}
        </Link>
      </p>
      <HistoryFilters search={search} onSearch={onSearch} />
      <HistoryList
        history={useInfiniteQuery({ ...planHistoryQuery(plan.id, search), placeholderData: keepPreviousData })}
        narrowed={isNarrowed(search)}
        named
      />
    </>
  );
}
