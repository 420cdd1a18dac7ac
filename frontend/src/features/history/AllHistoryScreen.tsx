import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { PageTitle } from "#/ui/PageTitle";
import { HistoryFilters } from "./HistoryFilters";
import { HistoryList } from "./HistoryList";
import { allHistoryQuery } from "./queries";
import { type HistorySearch, isNarrowed } from "./search";

interface AllHistoryScreenProps {
  search: HistorySearch;
  onSearch: (search: HistorySearch) => void;
}

/** Across all plans, for those who audit; everybody else sees what they did themselves. */
export function AllHistoryScreen({ search, onSearch }: AllHistoryScreenProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const mayReadAll = can("history:read-all");
  const asked: HistorySearch = mayReadAll ? search : { ...search, actor: "me" };
  return (
    <>
      <PageTitle
        title={t(mayReadAll ? "log.all.title" : "log.all.mine")}
        lead={<p>{t(mayReadAll ? "log.all.lead" : "log.all.mineLead")}</p>}
      />
      {mayReadAll && (
        <p>
          <Link to={paths.historyPeople} className="kern-link">
            {t("log.all.toPeople")}
          </Link>
        </p>
      )}
      <HistoryFilters search={asked} onSearch={onSearch} everything />
      <HistoryList
        history={useInfiniteQuery({ ...allHistoryQuery(asked), placeholderData: keepPreviousData })}
        narrowed={isNarrowed(search)}
        named
      />
    </>
  );
}
