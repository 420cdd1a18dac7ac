import { useTranslation } from "react-i18next";
import { Select } from "#/ui/Field";
import { columnsOf, isSortable } from "./columns";
import type { PlanSearch } from "./filters";

/** Cards have no column headers to click. */
export function SortSelect({ search, onSort }: { search: PlanSearch; onSort: (sort: string | undefined) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("table.sortBy")}
      value={search.sort ?? ""}
      onChange={(event) => onSort(event.target.value || undefined)}
    >
      <option value="">{t("table.planOrder")}</option>
      {columnsOf(search)
        .filter(isSortable)
        .flatMap((column) => [
          <option key={column} value={column}>
            {t(`table.columns.${column}`)}
          </option>,
          <option key={`-${column}`} value={`-${column}`}>
            {t(`table.columns.${column}`)}, {t("table.descending")}
          </option>,
        ])}
    </Select>
  );
}
