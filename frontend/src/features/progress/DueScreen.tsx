import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { organisationsQuery, progressSummaryQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { organisationInWords } from "#/i18n/wording";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { Counts } from "./Counts";
import { DueNav } from "./DueNav";
import { DuePages } from "./DuePages";
import { dueQuery, SHOWN, type Shown } from "./queries";
import type { DueSearch } from "./search";

interface DueScreenProps {
  plan: Plan;
  search: DueSearch;
  onSearch: (search: DueSearch) => void;
}

/** Whose report is due in a plan, as a list and in figures. */
export function DueScreen({ plan, search, onSearch }: DueScreenProps) {
  const { t } = useTranslation();
  const due = useInfiniteQuery(dueQuery(plan.id, search.show ?? "due", search.organisation));
  return (
    <>
      <PageTitle title={t("due.ofPlan", { year: plan.year })} lead={<p>{t("due.ofPlanLead")}</p>} />
      <DueNav year={plan.year} />
      <DueFilters search={search} onSearch={onSearch} />
      <DuePages query={due} withLeads />
      <Panel title={t("due.counts")}>
        <Loaded query={useQuery(progressSummaryQuery(plan.id))}>
          {(summary) => <Counts summary={summary} year={plan.year} />}
        </Loaded>
      </Panel>
    </>
  );
}

function DueFilters({ search, onSearch }: Pick<DueScreenProps, "search" | "onSearch">) {
  const { t } = useTranslation();
  const organisations = useQuery(organisationsQuery()).data ?? [];
  return (
    <div className="app-columns">
      <Select
        label={t("due.show")}
        value={search.show ?? "due"}
        onChange={({ target }) => onSearch({ ...search, show: target.value as Shown })}
      >
        {SHOWN.map((show) => (
          <option key={show} value={show}>
            {t(`due.shows.${show}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t("due.organisation")}
        value={search.organisation ?? ""}
        onChange={({ target }) => onSearch({ ...search, organisation: target.value || undefined })}
      >
        <option value="">{t("due.all")}</option>
        {organisations.map((organisation) => (
          <option key={organisation.id} value={organisation.id} lang="de">
            {organisationInWords(organisation)}
          </option>
        ))}
      </Select>
    </div>
  );
}
