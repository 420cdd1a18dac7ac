import { memo } from "react";
import type { Measure } from "#/api/types";
import { cx } from "#/ui/cx";
import type { Column } from "../columns";
import { GridCell } from "../grid/GridCell";
import { type GridState, useGridState } from "../grid/useGridState";
import { CellContent } from "./CellContent";
import { FarWords } from "./FarWords";
import { useFar } from "./nearness";
import { SelectBox } from "./SelectBox";
import { useTable } from "./TableContext";

interface MeasureRowProps {
  measure: Measure;
  selected: boolean;
  /** Where the keyboard enters a table in which it has not been yet. */
  first: boolean;
  /** Drawn with all its parts however far away. */
  always: boolean;
  /** Given by their parts, so that a row whose parts are the same is not drawn again. */
  blockTitle?: string;
  blockRows?: number;
  goalTitle?: string;
  goalRows?: number;
  /** The row belongs on the page of the one below. */
  keepWithNext?: boolean;
}

export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, selected, blockTitle, blockRows, goalTitle, goalRows, keepWithNext } = props;
  const { columns, onSelect, grid, nearness } = useTable();
  const { part, far } = useFar<HTMLTableRowElement>(nearness, props.always);
  const state = useGridState(grid, measure.id, props.first);
  const stateOf = (column: Column | "select") => ((state?.active?.column ?? "select") === column ? state : undefined);
  return (
    <tr
      ref={part}
      className={cx(selected && "app-selected", keepWithNext && "app-keep-with-next")}
      aria-selected={grid ? selected : undefined}
    >
      {blockTitle !== undefined && (
        <th scope="rowgroup" rowSpan={blockRows} className="app-block-cell">
          <span className="app-sticky-cell" lang={measure.buildingBlocks.length > 0 ? "de" : undefined}>
            {blockTitle}
          </span>
        </th>
      )}
      {goalTitle !== undefined && (
        <th scope="row" rowSpan={goalRows} className="app-goal-cell" lang={measure.goals.length > 0 ? "de" : undefined}>
          {goalTitle}
        </th>
      )}
      {/* Whoever has come to a row by keyboard can work in it at once. */}
      {far && !state ? (
        <td className="app-far-cell" colSpan={columns.length + (onSelect ? 1 : 0)}>
          <div className="app-far" lang="de" style={{ blockSize: far.height }}>
            <FarWords measure={measure} columns={columns} />
          </div>
        </td>
      ) : (
        <>
          {onSelect && <SelectCell measure={measure} selected={selected} state={stateOf("select")} />}
          {columns.map((column) => (
            <Cell key={column} measure={measure} column={column} state={stateOf(column)} />
          ))}
        </>
      )}
    </tr>
  );
});

interface CellProps {
  measure: Measure;
  state: GridState | undefined;
}

/** Selecting a row draws its box again, and not what stands in it. */
const Cell = memo(function Cell({ measure, column, state }: CellProps & { column: Column }) {
  const { grid } = useTable();
  const content = <CellContent measure={measure} column={column} />;
  if (!grid) return <td>{content}</td>;
  return <GridCell {...{ measure, column, grid, state }}>{content}</GridCell>;
});

function SelectCell({ measure, selected, state }: CellProps & { selected: boolean }) {
  const { grid, mayChange } = useTable();
  const box = mayChange(measure) && <SelectBox measure={measure} selected={selected} />;
  if (!grid) return <td className="app-select-cell">{box}</td>;
  return (
    <GridCell {...{ measure, grid, state }} column="select">
      {box}
    </GridCell>
  );
}
