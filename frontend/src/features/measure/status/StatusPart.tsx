import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { StatusBadge } from "#/ui/StatusBadge";
import { relationsQuery } from "../queries";
import { StatusDialog } from "./StatusDialog";

/** How far the measure has come, and the step to the next status. */
export function StatusPart({ measure, may }: { measure: Versioned<Measure>; may: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { data } = measure;
  return (
    <section className="app-measure-section" aria-labelledby={id}>
      <div className="app-panel-head">
        <h3 className="kern-title" id={id}>
          {t("fields.status")}
        </h3>
        {may && (
          <Button small variant="tertiary" icon="edit" onClick={() => setOpen(true)}>
            {t("statusStep.change")}
          </Button>
        )}
      </div>
      <p className="kern-body app-prewrap">
        <StatusBadge status={data.status} /> {data.statusReason}
      </p>
      {data.replacement && <Replacement measureId={data.id} />}
      {open && <StatusDialog measure={measure} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Replacement({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  const instead = useQuery(relationsQuery(measureId)).data?.replacement;
  if (!instead) return null;
  return (
    <p className="kern-body">
      {t("statusStep.replacement")}:{" "}
      <Link to={paths.measure} params={{ measureId: instead.id }} className="kern-link" lang="de">
        {instead.title}
      </Link>
    </p>
  );
}
