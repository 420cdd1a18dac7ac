import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { resourceInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { BudgetDialog } from "./BudgetDialog";
import { measureLinesQuery } from "./queries";
import { useRemoval } from "./useRemoval";

interface SectionProps {
  planId: string;
  measureId: string;
}

/** The resources of a measure, in words. */
export function BudgetSection({ planId, measureId }: SectionProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const lines = useQuery(measureLinesQuery(measureId));
  const [open, setOpen] = useState<"new" | string>();
  const writable = can("budget:write");
  const remove = useRemoval();
  return (
    <Panel
      title={t("budget.title")}
      actions={
        writable && (
          <Button small icon="add" onClick={() => setOpen("new")}>
            {t("budget.add")}
          </Button>
        )
      }
    >
      <Loaded query={lines}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="app-muted">{t("plan.noResources")}</p>
          ) : (
            <ul className="app-plain-list app-stack-small">
              {items.map((line) => (
                <li key={line.id}>
                  <Line
                    line={line}
                    measureId={measureId}
                    onEdit={writable ? () => setOpen(line.id) : undefined}
                    onRemove={() => remove(line)}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open && (
        <BudgetDialog
          planId={planId}
          measureId={measureId}
          lineId={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}

interface LineProps {
  line: BudgetLine;
  measureId: string;
  onEdit?: () => void;
  onRemove: () => void;
}

function Line({ line, measureId, onEdit, onRemove }: LineProps) {
  const { t, i18n } = useTranslation();
  const others = line.measures.filter(({ id }) => id !== measureId).map(({ title }) => title);
  const words = resourceInWords(line, t, i18n.language, others);
  return (
    <div className="app-line">
      <div>
        <p>{words}</p>
        {line.wording && <p className="app-muted">{t("common.inSource", { wording: line.wording })}</p>}
      </div>
      {onEdit && (
        <div className="app-line-buttons">
          <Button small variant="tertiary" icon="edit" onClick={onEdit}>
            <span className="kern-sr-only">{t("common.editThis", { what: words })}</span>
          </Button>
          <Button small variant="tertiary" icon="delete" onClick={onRemove}>
            <span className="kern-sr-only">{t("common.remove", { what: words })}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
