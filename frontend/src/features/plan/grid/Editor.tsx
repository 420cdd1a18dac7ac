import type { Measure, MeasurePatch } from "#/api/types";
import type { Column } from "../columns";
import { type Leave, StatusEditor, TextEditor } from "./CellEditor";
import { isTextColumn } from "./edits";

interface CellEditorProps {
  measure: Measure;
  column: Column;
  label: string;
  typed?: string;
  onDone: (patch: MeasurePatch | undefined, leave: Leave) => void;
}

export function CellEditor({ column, typed, ...editor }: CellEditorProps) {
  return isTextColumn(column) ? <TextEditor {...editor} column={column} typed={typed} /> : <StatusEditor {...editor} />;
}
