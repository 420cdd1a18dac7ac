import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, MeasurePatch } from "#/api/types";
import { lazyPart } from "#/i18n/lazyPart";
import type { Column } from "../columns";
import { type Leave, StatusEditor, TextEditor } from "./CellEditor";
import { isPartyColumn, isTextColumn } from "./edits";

const PartiesEditor = lazyPart(async () => (await import("../parties/PartiesEditor")).PartiesEditor);

interface CellEditorProps {
  measure: Measure;
  column: Column;
  typed?: string;
  onDone: (patch: MeasurePatch | undefined, leave: Leave) => void;
}

export function CellEditor({ column, typed, ...editor }: CellEditorProps) {
  const { t } = useTranslation();
  const label = t("table.cell", { column: t(`table.columns.${column}`), title: editor.measure.title });
  if (isTextColumn(column)) return <TextEditor {...editor} label={label} column={column} typed={typed} />;
  if (!isPartyColumn(column)) return <StatusEditor {...editor} label={label} />;
  return (
    <Suspense>
      <PartiesEditor
        measure={editor.measure}
        column={column}
        label={label}
        typed={typed}
        onClose={() => editor.onDone(undefined, "stay")}
      />
    </Suspense>
  );
}
