import { memo } from "react";
import type { Measure } from "#/api/types";
import { cx } from "#/ui/cx";
import type { Column } from "../columns";
import { GridCell } from "../grid/GridCell";
import { CellContent } from "./CellContent";
import { SelectBox } from "./SelectBox";
import { useTable } from "./TableContext";

interface MeasureRowProps {
  measure: Measure;
  selected: boolean;
  first: boolean;
  /** Given by their parts, so that a row whose parts are the same is not drawn again. */
  blockTitle?: string;
  blockRows?: number;
  goalTitle?: string;
  goalRows?: number;
  /** The row belongs on the page of the one below. */
  keepWithNext?: boolean;
}

export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, selected, first, blockTitle, blockRows, goalTitle, goalRows, keepWithNext } = props;
  const { columns, onSelect, grid } = useTable();
  return (
    <tr
      className={cx(selected && "app-selected", keepWithNext && "app-keep-with-next")}
      aria-selected={grid ? selected : undefined}
    >
      {blockTitle !== undefined && (
        <th scope="rowgroup" rowSpan={blockRows} className="app-block-cell">
          <span className="app-sticky-cell">{blockTitle}</span>
        </th>
      )}
      {goalTitle !== undefined && (
        <th scope="row" rowSpan={goalRows} className="app-goal-cell">
          {goalTitle}
        </th>
      )}
      {onSelect && <SelectCell measure={measure} selected={selected} first={first} />}
      {columns.map((column, index) => (
        <Cell key={column} measure={measure} column={column} first={first && !onSelect && index === 0} />
      ))}
    </tr>
  );
});

interface CellProps {
  measure: Measure;
  column: Column;
  first: boolean;
}

/** Selecting a row draws its box again, and not what stands in it. */
const Cell = memo(function Cell({ measure, column, first }: CellProps) {
  const { grid, mayChange, onChange } = useTable();
  const content = <CellContent measure={measure} column={column} />;
  if (!grid) return <td>{content}</td>;
  return (
    <GridCell {...{ measure, column, grid, first, onChange }} mayChange={mayChange(measure)}>
      {content}
    </GridCell>
  );
});

function SelectCell({ measure, selected, first }: Pick<MeasureRowProps, "measure" | "selected" | "first">) {
  const { grid, onChange, mayChange } = useTable();
  const box = mayChange(measure) && <SelectBox measure={measure} selected={selected} />;
  if (!grid) return <td className="app-select-cell">{box}</td>;
  return (
    <GridCell {...{ measure, grid, first, onChange }} column="select" mayChange={false}>
      {box}
    </GridCell>
  );
}
