import { useNavigate } from "@tanstack/react-router";
import { useLayoutEffect, useMemo, useState } from "react";
import type { Measure, Plan } from "#/api/types";
import { mayChangeMeasure } from "#/auth/permissions";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { useLatest } from "#/ui/useLatest";
import { useWide } from "#/ui/useWide";
import { BulkBar } from "./bulk/BulkBar";
import { useCellChange } from "./bulk/useCellChange";
import { ConflictDecision } from "./changes/ConflictDecision";
import { useChanges } from "./changes/useChanges";
import { columnsOf, layoutOf, sortingOf } from "./columns";
import type { PlanSearch } from "./filters";
import { cellActions } from "./grid/cellActions";
import { makeGridStore } from "./grid/store";
import { PlanCards } from "./PlanCards";
import { PlanTable } from "./PlanTable";
import { useSelection } from "./select/useSelection";
import { MANY_ROWS, makeNearness } from "./table/nearness";
import { TableContext, type TableSettings } from "./table/TableContext";
import { usePrinting } from "./table/usePrinting";
import { useCellWords } from "./table/words";
import { useRows } from "./useRows";

interface MeasuresProps {
  plan: Plan;
  measures: Measure[];
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}

/** The table where it has room, cards where it has not; both with selection and changes in place. */
export function Measures({ plan, measures, search, onSearch }: MeasuresProps) {
  const wide = useWide();
  const navigate = useNavigate();
  const { me, can } = useMe();
  const mayChange = useMemo(() => (measure: Measure) => mayChangeMeasure(me, measure), [me]);
  const changes = useChanges(plan.id);
  const [grid] = useState(makeGridStore);
  const [nearness] = useState(makeNearness);
  const printing = usePrinting();
  const { rows, shown } = useRows(measures, search);
  const editable = useMemo(() => new Map(shown.filter(mayChange).map((each) => [each.id, each])), [shown, mayChange]);
  const selection = useSelection(useMemo(() => [...editable.keys()], [editable]));
  const byId = useMemo(() => new Map(shown.map((each) => [each.id, each])), [shown]);
  const mayWrite = can("measure:write");
  const mayAssign = can("responsibility:write");
  const { columns, group = "block", edit } = search;
  const layout = useMemo(() => layoutOf(columnsOf({ columns }), group), [columns, group]);

  const words = useCellWords(!wide || !layout.single.includes("status"));
  const many = shown.length > MANY_ROWS;

  const { change, reason } = useCellChange(changes);
  const onChange = useLatest(change);
  const { toggle } = selection;
  const settings = useMemo<TableSettings>(
    () => ({
      columns: layout.single,
      onSelect: mayWrite ? toggle : undefined,
      grid: wide && edit && mayWrite ? grid : undefined,
      mayChange,
      mayAssign,
      onChange,
      words,
      nearness: many && !printing ? nearness : undefined,
    }),
    [layout, mayWrite, toggle, wide, edit, grid, mayChange, mayAssign, onChange, words, many, printing, nearness],
  );
  const actions = useMemo(() => cellActions(byId, settings), [byId, settings]);
  useLayoutEffect(
    () =>
      grid.setOrder({
        rows: shown.map(({ id }) => id),
        columns: ["select", ...layout.single],
        isEditable: actions.isEditable,
      }),
    [grid, shown, layout, actions],
  );
  return (
    <TableContext value={settings}>
      {mayWrite && (
        <BulkBar
          plan={plan}
          selection={selection}
          chosen={[...selection.selected].flatMap((id) => editable.get(id) ?? [])}
          changes={changes}
        />
      )}
      {wide ? (
        <PlanTable
          caption={plan.title}
          rows={rows}
          shown={shown}
          layout={layout}
          sorting={sortingOf(search)}
          onSort={(sort) => onSearch({ ...search, sort })}
          onOpen={(measureId) => void navigate({ to: paths.measure, params: { measureId } })}
          selection={mayWrite ? selection : undefined}
          actions={actions}
          dense={search.dense ?? false}
        />
      ) : (
        <PlanCards rows={rows} shown={shown} selected={selection.selected} />
      )}
      {reason}
      <ConflictDecision planId={plan.id} decision={changes.decision} />
    </TableContext>
  );
}
