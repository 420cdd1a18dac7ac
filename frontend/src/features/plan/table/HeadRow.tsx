import { useTranslation } from "react-i18next";
import { Icon } from "#/ui/Icon";
import { type Column, isSortable, type Layout, nextSort, type Sorting } from "../columns";
import type { Selection } from "../select/useSelection";

interface HeadRowProps {
  layout: Layout;
  sorting: Sorting | undefined;
  onSort: (sort: string | undefined) => void;
  selection?: Selection;
}

export function HeadRow({ layout, sorting, onSort, selection }: HeadRowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      {layout.spanning.map((column) => (
        <th key={column} scope="col">
          {t(`table.columns.${column}`)}
        </th>
      ))}
      {selection && (
        <th scope="col" className="app-select-cell">
          <SelectAll selection={selection} />
        </th>
      )}
      {layout.single.map((column) => (
        <HeadCell key={column} column={column} sorting={sorting} onSort={onSort} />
      ))}
    </tr>
  );
}

function HeadCell({ column, sorting, onSort }: { column: Column } & Pick<HeadRowProps, "sorting" | "onSort">) {
  const { t } = useTranslation();
  const name = t(`table.columns.${column}`);
  const sorted = sorting?.column === column ? sorting : undefined;
  const direction = sorted && (sorted.descending ? "descending" : "ascending");
  return (
    <th scope="col" aria-sort={direction} data-name={isSortable(column) ? name : undefined}>
      {isSortable(column) ? (
        <button type="button" className="app-sort" onClick={() => onSort(nextSort(column, sorting))}>
          {name}
          {sorted && <Icon name={sorted.descending ? "arrow-down" : "arrow-up"} size="small" />}
        </button>
      ) : (
        name
      )}
    </th>
  );
}

function SelectAll({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  return (
    <span className="kern-form-check app-select-box">
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        aria-label={t("table.select.all")}
        checked={selection.all}
        ref={(box) => {
          if (box) box.indeterminate = selection.some;
        }}
        onChange={selection.toggleAll}
      />
    </span>
  );
}
