import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { resourceInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { Available } from "./booking/Available";
import { LineActions } from "./line/LineActions";
import { LineDialog } from "./line/LineDialog";
import { measureLinesQuery } from "./queries";

interface SectionProps {
  planId: string;
  measureId: string;
}

/** The resources of a measure, in words. */
export function BudgetSection({ planId, measureId }: SectionProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const lines = useQuery(measureLinesQuery(measureId));
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={t("budget.title")}
      actions={
        can("budget:write") && (
          <Button small icon="add" onClick={() => setAdding(true)}>
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
                  <Line line={line} measureId={measureId} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding && (
        <LineDialog planId={planId} measureId={measureId} lineId={undefined} onClose={() => setAdding(false)} />
      )}
    </Panel>
  );
}

function Line({ line, measureId }: { line: BudgetLine; measureId: string }) {
  const { t, i18n } = useTranslation();
  const others = line.measures.filter(({ id }) => id !== measureId).map(({ title }) => title);
  const words = resourceInWords(line, t, i18n.language, others);
  return (
    <div className="app-line">
      <div>
        <p>{words}</p>
        {line.wording && <p className="app-muted">{t("budget.inWording", { wording: line.wording })}</p>}
        {line.amount !== undefined && <Available lineId={line.id} />}
        <Link to={paths.budgetLine} params={{ lineId: line.id }} className="kern-link">
          {t("budget.toLine")}
          <span className="kern-sr-only"> {words}</span>
        </Link>
      </div>
      <LineActions line={line} words={words} />
    </div>
  );
}
