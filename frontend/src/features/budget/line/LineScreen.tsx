import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BudgetLine, Plan } from "#/api/types";
import { resourceInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { BookingPanel } from "../booking/BookingPanel";
import { lineQuery } from "../queries";
import { holdsMoney } from "./form";
import { LineActions } from "./LineActions";
import { LineFacts } from "./LineFacts";
import { SourceCell } from "./SourceCell";
import { percentForInput } from "./shares";

interface LineScreenProps {
  lineId: string;
  plans: Plan[];
  onRemoved: (line: BudgetLine) => Promise<void>;
}

/** One resource with everything about it: what it says, whom it serves, where it was read, what was booked. */
export function LineScreen({ lineId, plans, onRemoved }: LineScreenProps) {
  const line = useQuery(lineQuery(lineId));
  return (
    <Loaded query={line}>
      {({ data }) => (
        <LineParts line={data} plan={plans.find(({ id }) => id === data.planId)} onRemoved={() => onRemoved(data)} />
      )}
    </Loaded>
  );
}

interface PartsProps {
  line: BudgetLine;
  plan: Plan | undefined;
  onRemoved: () => Promise<void>;
}

function LineParts({ line, plan, onRemoved }: PartsProps) {
  const { t, i18n } = useTranslation();
  const words = resourceInWords(line, t, i18n.language);
  return (
    <>
      <PageTitle
        title={words}
        preline={
          plan && (
            <Link to={paths.costs} params={{ year: `${plan.year}` }} className="kern-link">
              {t("costs.title", { year: plan.year })}
            </Link>
          )
        }
      />
      <div className="app-panels app-panels--main">
        {holdsMoney(line.kind) ? (
          <BookingPanel line={line} words={words} planYear={plan?.year ?? new Date().getFullYear()} />
        ) : (
          <Panel title={t("booking.title")}>
            <p className="app-muted">{t("booking.notMoney")}</p>
          </Panel>
        )}
        <div className="app-stack">
          <Panel title={t("budget.line")} actions={<LineActions line={line} words={words} onRemoved={onRemoved} />}>
            <LineFacts line={line} />
          </Panel>
          <Panel title={t("budget.serves")}>
            <ul className="app-plain-list app-stack-small">
              {line.measures.map(({ id, title, share }) => (
                <li key={id}>
                  <Link to={paths.measure} params={{ measureId: id }} className="kern-link" lang="de">
                    {title}
                  </Link>
                  {share && ` (${percentForInput(share)} %)`}
                </li>
              ))}
            </ul>
            {line.shared && (
              <p className="app-muted">
                {line.measures.some(({ share }) => share) ? t("budget.potSplit") : t("budget.potWhole")}
              </p>
            )}
          </Panel>
          <Panel title={t("budget.origin")}>
            <SourceCell line={line} />
          </Panel>
        </div>
      </div>
    </>
  );
}
