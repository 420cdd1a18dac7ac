import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Downloads } from "./Downloads";
import type { PlanSearch } from "./filters";
import { NewMeasureDialog } from "./NewMeasureDialog";
import { PasteDialog } from "./paste/PasteDialog";
import { usePastedRows } from "./paste/usePastedRows";

/** What can be done with the table as a whole: add, paste, take along, print. */
export function PlanActions({ plan, search }: { plan: Plan; search: PlanSearch }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [open, setOpen] = useState<"new" | "paste">();
  const mayAdd = can("measure:create");
  const [pasted, setPasted] = usePastedRows(mayAdd && open === undefined);
  const close = () => {
    setOpen(undefined);
    setPasted(undefined);
  };
  return (
    <div className="app-actions">
      {mayAdd && (
        <>
          <Button small icon="add" onClick={() => setOpen("new")}>
            {t("table.newMeasure.open")}
          </Button>
          <Button small onClick={() => setOpen("paste")}>
            {t("table.paste.open")}
          </Button>
        </>
      )}
      <Downloads plan={plan} search={search} />
      <Button small variant="tertiary" onClick={() => window.print()}>
        {t("plan.print")}
      </Button>
      {open === "new" && <NewMeasureDialog plan={plan} goalId={search.goal} onClose={close} />}
      {(open === "paste" || pasted !== undefined) && <PasteDialog plan={plan} pasted={pasted ?? ""} onClose={close} />}
    </div>
  );
}
