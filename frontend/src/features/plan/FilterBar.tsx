import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { buildingBlocksQuery } from "#/api/queries";
import { buildingBlockInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { Select } from "#/ui/Field";
import { PastDayField } from "#/ui/PastDayField";
import { TypedSearch } from "#/ui/TypedSearch";
import { countFilters, isFiltered, type PlanSearch, STATUSES } from "./filters";
import { OfficeFilter } from "./OfficeFilter";
import { useFacets } from "./useFacets";

interface FilterBarProps {
  planId: string;
  filters: PlanSearch;
  onChange: (filters: PlanSearch) => void;
  onReset: () => void;
  unfolded: boolean;
  onUnfold: (unfolded: boolean) => void;
}

/** On a narrow screen only the search is seen at first: the rest would fill it before any measure, and unfolds from a button. */
export function FilterBar({ planId, filters, onChange, onReset, unfolded, onUnfold }: FilterBarProps) {
  const { t } = useTranslation();
  const blocks = useQuery(buildingBlocksQuery(planId)).data ?? [];
  const facets = useFacets(planId, filters);
  const active = countFilters(filters);
  const set = (changed: Partial<PlanSearch>) => onChange({ ...filters, ...changed });
  return (
    <search className="app-filters" aria-label={t("plan.searchAndFilter")}>
      <TypedSearch
        label={t("plan.filter.search")}
        placeholder={t("plan.filter.searchExample")}
        value={filters.q}
        onChange={(q) => set({ q })}
      />
      <Button
        className="app-unfold"
        aria-expanded={unfolded}
        aria-controls="plan-filters plan-look"
        onClick={() => onUnfold(!unfolded)}
      >
        {active > 0 ? t("table.unfoldActive", { count: active }) : t("table.unfold")}
      </Button>
      <div id="plan-filters" className="app-filters app-folding">
        <Select
          label={t("plan.filter.block")}
          value={filters.block ?? ""}
          onChange={(event) => set({ block: event.target.value || undefined })}
        >
          <option value="">{t("plan.filter.allBlocks")}</option>
          {blocks.map((block) => (
            <option key={block.id} value={block.id}>
              {facets.block(
                block.id,
                buildingBlockInWords({ ...block, memberNumbers: block.members?.map(({ number }) => number ?? "") }),
              )}
            </option>
          ))}
        </Select>
        <OfficeFilter filters={filters} facets={facets} set={set} />
        <Select
          label={t("plan.filter.status")}
          value={filters.status ?? ""}
          onChange={(event) => set({ status: STATUSES.find((status) => status === event.target.value) })}
        >
          <option value="">{t("plan.filter.allStatuses")}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {facets.status(status, t(`status.${status}`))}
            </option>
          ))}
        </Select>
        <PastDayField label={t("table.since")} value={filters.since} onChange={(since) => set({ since })} />
        <div className="app-filter-checks">
          <Checkbox
            label={facets.isNew(t("plan.filter.isNew"))}
            checked={filters.isNew ?? false}
            onChange={(event) => set({ isNew: event.target.checked || undefined })}
          />
          <Checkbox
            label={facets.withoutLead(t("plan.filter.withoutLead"))}
            checked={filters.withoutLead ?? false}
            onChange={(event) => set({ withoutLead: event.target.checked || undefined })}
          />
          {isFiltered(filters) && (
            <Button small variant="tertiary" icon="close" onClick={onReset}>
              {t("plan.filter.reset")}
            </Button>
          )}
        </div>
      </div>
    </search>
  );
}
