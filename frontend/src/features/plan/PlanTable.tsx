import { useId } from "react";
import { useTranslation } from "react-i18next";
import { cx } from "#/ui/cx";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { type Layout, type Sorting, widthsOf } from "./columns";
import { useGridKeys } from "./grid/useGridKeys";
import type { BlockGroup, Section } from "./grouping";
import type { Selection } from "./select/useSelection";
import { BlockBodies, SectionBodies } from "./table/Bodies";
import { HeadRow } from "./table/HeadRow";
import { useTable } from "./table/TableContext";

/** As on paper, with cells that span, or under headings. */
export type Rows = { blocks: BlockGroup[] } | { sections: Section[] };

interface PlanTableProps {
  caption: string;
  rows: Rows;
  layout: Layout;
  sorting: Sorting | undefined;
  onSort: (sort: string | undefined) => void;
  onOpen: (measureId: string) => void;
  selection?: Selection;
  isEditable: (measureId: string) => boolean;
  dense: boolean;
}

/** The plan as the county prints it, or as somebody wants to see it: one row per measure. */
export function PlanTable(props: PlanTableProps) {
  const { caption, rows, layout, sorting, onSort, onOpen, selection, isEditable, dense } = props;
  const { t } = useTranslation();
  const { grid } = useTable();
  const help = useId();
  const keys = useGridKeys(grid, { isEditable, onOpen, onSelect: (id, range) => selection?.toggle(id, range) });
  const { rem, shares } = widthsOf([...layout.spanning, ...(selection ? (["select"] as const) : []), ...layout.single]);
  return (
    <ScrollRegion label={caption}>
      {grid && (
        <p id={help} className="app-muted app-grid-help">
          {t("table.editHelp")}
        </p>
      )}
      <table
        className={cx("kern-table app-table app-plan-table", dense && "app-dense", grid && "app-grid")}
        role={grid ? "grid" : undefined}
        aria-describedby={grid ? help : undefined}
        style={{ minWidth: `${rem}rem` }}
        {...keys}
      >
        <caption className="kern-sr-only">{caption}</caption>
        <colgroup>
          {shares.map(({ column, share }) => (
            <col key={column} className={`app-col-${column}`} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead className="kern-table__head">
          <HeadRow layout={layout} sorting={sorting} onSort={onSort} selection={selection} />
        </thead>
        {"blocks" in rows ? (
          <BlockBodies groups={rows.blocks} layout={layout} selected={selection?.selected} />
        ) : (
          <SectionBodies sections={rows.sections} layout={layout} selection={selection} />
        )}
      </table>
    </ScrollRegion>
  );
}
