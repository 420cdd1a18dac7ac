import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";

interface RowsProps {
  legend: string;
  /** What one row is called: "Punkt 3". */
  rowName: (index: number) => string;
  addLabel: string;
  rows: { id: string }[];
  renderRow: (index: number) => ReactNode;
  onAdd: () => void;
  onRemove: (index: number) => void;
  onMove?: (from: number, to: number) => void;
}

/** A list that grows, shrinks and changes its order, by buttons that say which row they mean. */
export function Rows({ legend, rowName, addLabel, rows, renderRow, onAdd, onRemove, onMove }: RowsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="kern-fieldset app-rows">
      <legend className="kern-label">{legend}</legend>
      {rows.map(({ id }, index) => (
        <div key={id} className="app-row">
          <div className="app-row-fields">{renderRow(index)}</div>
          <div className="app-row-buttons">
            {onMove && index > 0 && (
              <Button small variant="tertiary" icon="arrow-up" onClick={() => onMove(index, index - 1)}>
                <span className="kern-sr-only">{t("common.moveUp", { what: rowName(index) })}</span>
              </Button>
            )}
            {onMove && index < rows.length - 1 && (
              <Button small variant="tertiary" icon="arrow-down" onClick={() => onMove(index, index + 1)}>
                <span className="kern-sr-only">{t("common.moveDown", { what: rowName(index) })}</span>
              </Button>
            )}
            <Button small variant="tertiary" icon="delete" onClick={() => onRemove(index)}>
              <span className="kern-sr-only">{t("common.remove", { what: rowName(index) })}</span>
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button small icon="add" onClick={onAdd}>
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
