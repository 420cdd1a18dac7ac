import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { lazyPart } from "#/i18n/lazyPart";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Icon } from "#/ui/Icon";
import { Downloads } from "./Downloads";
import type { PlanSearch } from "./filters";
import { usePastedRows } from "./paste/usePastedRows";

const PasteDialog = lazyPart(async () => (await import("./paste/PasteDialog")).PasteDialog);

/** What can be done with the table as a whole: add, paste, take along, print. */
export function PlanActions({ plan, search }: { plan: Plan; search: PlanSearch }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [pasting, setPasting] = useState(false);
  const mayAdd = can("measure:create");
  const [pasted, setPasted] = usePastedRows(mayAdd && !pasting);
  const close = () => {
    setPasting(false);
    setPasted(undefined);
  };
  return (
    <div className="app-actions">
      {mayAdd && (
        <>
          <Link
            to={paths.newMeasure}
            params={{ year: `${plan.year}` }}
            className="kern-btn kern-btn--secondary app-btn-small"
          >
            <Icon name="add" size="small" />
            <span className="kern-label">{t("table.newMeasure")}</span>
          </Link>
          <Button small onClick={() => setPasting(true)}>
            {t("table.paste.open")}
          </Button>
        </>
      )}
      <Downloads plan={plan} search={search} />
      <Button small variant="tertiary" onClick={() => window.print()}>
        {t("plan.print")}
      </Button>
      <Suspense>
        {(pasting || pasted !== undefined) && <PasteDialog plan={plan} pasted={pasted ?? ""} onClose={close} />}
      </Suspense>
    </div>
  );
}
