import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { useTable } from "./TableContext";

/** With Shift, all rows between this one and the one chosen before. */
export function SelectBox({ measure, selected }: { measure: Measure; selected: boolean }) {
  const { t } = useTranslation();
  const { onSelect, grid } = useTable();
  return (
    <span className="kern-form-check app-select-box">
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        aria-label={t("table.select.one", { title: measure.title })}
        checked={selected}
        tabIndex={grid ? -1 : undefined}
        onChange={(event) => onSelect?.(measure.id, (event.nativeEvent as unknown as MouseEvent).shiftKey === true)}
      />
    </span>
  );
}
