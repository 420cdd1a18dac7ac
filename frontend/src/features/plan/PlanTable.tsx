import { useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { cx } from "#/ui/cx";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { type Layout, type Sorting, widthsOf } from "./columns";
import { type GridActions, useGridKeys } from "./grid/useGridKeys";
import type { BlockGroup, Section } from "./grouping";
import type { Selection } from "./select/useSelection";
import { BlockBodies, SectionBodies } from "./table/Bodies";
import { HeadRow } from "./table/HeadRow";
import { keepInSight } from "./table/keepInSight";
import { useTable } from "./table/TableContext";

/** As on paper, with cells that span, or under headings. */
export type Rows = { blocks: BlockGroup[] } | { sections: Section[] };

interface PlanTableProps {
  caption: string;
  rows: Rows;
  /** The same measures, one after the other. */
  shown: Measure[];
  layout: Layout;
  sorting: Sorting | undefined;
  onSort: (sort: string | undefined) => void;
  onOpen: (measureId: string) => void;
  selection?: Selection;
  actions: Pick<GridActions, "isEditable" | "words" | "put">;
  dense: boolean;
}

/** How high the header is that stays: what scrolls below it must not stop behind it. */
function tellHeight(head: HTMLElement | null) {
  const region = head?.closest<HTMLElement>(".app-scroll");
  if (!head || !region) return;
  const observer = new ResizeObserver(() => region.style.setProperty("--app-head-height", `${head.offsetHeight}px`));
  observer.observe(head);
  return () => observer.disconnect();
}

/** The plan as the county prints it, or as somebody wants to see it: one row per measure. */
export function PlanTable(props: PlanTableProps) {
  const { caption, rows, shown, layout, sorting, onSort, onOpen, selection, actions, dense } = props;
  const { t } = useTranslation();
  const { grid } = useTable();
  const help = useId();
  useEffect(() => {
    // Whoever types a name into a cell does not wait for the code that reads it.
    if (grid) void import("./parties/PartiesEditor");
  }, [grid]);
  const keys = useGridKeys(grid, { ...actions, onOpen, onSelect: (id, range) => selection?.toggle(id, range) });
  const { rem, shares } = widthsOf([...layout.spanning, ...(selection ? (["select"] as const) : []), ...layout.single]);
  return (
    <>
      {grid && (
        <p id={help} className="app-muted app-grid-help">
          {t("table.editHelp")}
        </p>
      )}
      <ScrollRegion label={caption} className="app-plan-scroll">
        <table
          ref={keepInSight}
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
          <thead className="kern-table__head" ref={tellHeight}>
            <HeadRow layout={layout} sorting={sorting} onSort={onSort} selection={selection} />
          </thead>
          {"blocks" in rows ? (
            <BlockBodies groups={rows.blocks} shown={shown} layout={layout} selected={selection?.selected} />
          ) : (
            <SectionBodies sections={rows.sections} shown={shown} layout={layout} selection={selection} />
          )}
        </table>
      </ScrollRegion>
    </>
  );
}
