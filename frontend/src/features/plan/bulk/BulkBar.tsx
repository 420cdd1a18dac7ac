import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, Plan } from "#/api/types";
import { Button } from "#/ui/Button";
import type { useChanges } from "../changes/useChanges";
import type { Selection } from "../select/useSelection";
import { BulkDialog } from "./BulkDialog";

interface BulkBarProps {
  plan: Plan;
  selection: Selection;
  chosen: Measure[];
  changes: ReturnType<typeof useChanges>;
}

/** How many are selected, said to everybody, and what can be done with them. */
export function BulkBar({ plan, selection, chosen, changes }: BulkBarProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const count = chosen.length;
  return (
    <div className="app-bulk-bar" ref={bar} data-empty={count === 0 || undefined}>
      <p role="status" className="app-count">
        {count > 0 && t("table.select.count", { count })}
      </p>
      {count > 0 && (
        <>
          <Button small variant="primary" icon="edit" pending={changes.pending} onClick={() => setOpen(true)}>
            {t("table.bulk.open")}
          </Button>
          <Button small variant="tertiary" icon="close" onClick={selection.clear}>
            {t("table.select.clear")}
          </Button>
        </>
      )}
      {open && <BulkDialog plan={plan} measures={chosen} changes={changes} onClose={() => setOpen(false)} />}
    </div>
  );
}
