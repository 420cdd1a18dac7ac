import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { COLUMNS, type Column, columnsOf } from "./columns";

interface ColumnDialogProps {
  columns: Column[];
  onChoose: (columns: Column[]) => void;
  onClose: () => void;
}

/** Which columns there are, and in which order; the chosen ones first. */
export function ColumnDialog({ columns, onChoose, onClose }: ColumnDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<Column>>(new Set(columns));
  const [order, setOrder] = useState<Column[]>([...columns, ...COLUMNS.filter((each) => !columns.includes(each))]);
  const apply = (next: Column[]) => {
    onChoose(next);
    onClose();
  };
  const move = (from: number, to: number) => {
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    setOrder(next);
  };
  const toggle = (column: Column) => {
    const next = new Set(chosen);
    if (!next.delete(column)) next.add(column);
    setChosen(next);
  };
  return (
    <Dialog title={t("table.choose.title")} onClose={onClose}>
      <p className="kern-body">{t("table.choose.explanation")}</p>
      <ol className="app-plain-list app-column-list">
        {order.map((column, index) => (
          <ColumnRow
            key={column}
            column={column}
            checked={chosen.has(column)}
            onToggle={() => toggle(column)}
            onUp={index > 0 ? () => move(index, index - 1) : undefined}
            onDown={index < order.length - 1 ? () => move(index, index + 1) : undefined}
          />
        ))}
      </ol>
      <DialogActions>
        <Button variant="primary" onClick={() => apply(order.filter((column) => chosen.has(column)))}>
          {t("table.choose.apply")}
        </Button>
        <Button onClick={() => apply(columnsOf({}))}>{t("table.choose.usual")}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface ColumnRowProps {
  column: Column;
  checked: boolean;
  onToggle: () => void;
  onUp?: () => void;
  onDown?: () => void;
}

function ColumnRow({ column, checked, onToggle, onUp, onDown }: ColumnRowProps) {
  const { t } = useTranslation();
  const what = t(`table.columns.${column}`);
  return (
    <li className="app-column-row">
      <Checkbox label={what} checked={checked} disabled={column === "title"} onChange={onToggle} />
      <span className="app-row-buttons">
        <Button small variant="tertiary" icon="arrow-up" aria-disabled={!onUp} onClick={onUp}>
          <span className="kern-sr-only">{t("common.moveUp", { what })}</span>
        </Button>
        <Button small variant="tertiary" icon="arrow-down" aria-disabled={!onDown} onClick={onDown}>
          <span className="kern-sr-only">{t("common.moveDown", { what })}</span>
        </Button>
      </span>
    </li>
  );
}
