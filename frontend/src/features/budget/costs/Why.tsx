import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetTotal, BudgetTotals } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { toCents } from "../cents";
import { CountedTwiceTable } from "./CountedTwiceTable";
import { sorted } from "./explain";
import { groupTitle } from "./groupTitle";
import { planLinesQuery } from "./queries";
import { totalInWords } from "./totals";
import { WhyLines } from "./WhyLines";

interface WhyProps {
  planId: string;
  totals: BudgetTotals;
  /** A group's key, `total` or `elsewhere`. */
  of: string;
  onClose: () => void;
}

/** How a figure comes about, in words and line by line, down to the cells of the imported table. Takes the focus when it opens. */
export function Why({ planId, totals, of, onClose }: WhyProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const total = of === "total" ? totals : totals.items?.find(({ group }) => group.key === of);
  const name =
    of === "elsewhere"
      ? t("costs.countedElsewhere")
      : of === "total" || !total
        ? t("costs.total")
        : groupTitle(total.group, t);
  return (
    <section className="app-panel" aria-labelledby="why-title">
      <div className="app-panel-head">
        <h2 className="kern-heading-small" id="why-title" tabIndex={-1} ref={heading}>
          {t("costs.why.title", { name })}
        </h2>
        <Button small icon="close" onClick={onClose}>
          {t("common.close")}
        </Button>
      </div>
      {of === "elsewhere" ? (
        <CountedTwiceTable totals={totals} />
      ) : total ? (
        <Total total={total} planId={planId} />
      ) : (
        <p>{t("costs.why.gone")}</p>
      )}
    </section>
  );
}

function Total({ total, planId }: { total: BudgetTotal | BudgetTotals; planId: string }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { counted, open, notMoney } = sorted(total.lines);
  const lines = useQuery(planLinesQuery(planId));
  return (
    <>
      <p className="app-total">{totalInWords(total, t, language)}</p>
      <Steps total={total} counted={counted.length} />
      {total.lineCount > total.lines.length ? (
        <p>{t("costs.why.tooMany", { count: total.lineCount })}</p>
      ) : (
        <Loaded query={lines}>
          {(all) => {
            const sources = new Map(all.map((line) => [line.id, line]));
            return (
              <>
                <WhyLines caption={t("costs.why.counted")} lines={counted} sources={sources} total={total} />
                <WhyLines caption={t("costs.why.open")} lines={open} sources={sources} />
                {notMoney.length > 0 && (
                  <details className="app-details">
                    <summary>{t("costs.why.showNotMoney", { count: notMoney.length })}</summary>
                    <WhyLines caption={t("costs.why.notMoney")} lines={notMoney} sources={sources} />
                  </details>
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
}

/** The sum in plain sentences, only those that matter for this one. */
function Steps({ total, counted }: { total: BudgetTotal | BudgetTotals; counted: number }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const say = (amount: string) => money(amount, total.currency);
  const some = (amount: string) => toCents(amount) !== 0n;
  const steps = [
    counted > 0 && t("costs.why.sum", { count: counted, amount: say(total.upper) }),
    some(total.atMost) && t("costs.why.atMost", { amount: say(total.atMost), lower: say(total.lower) }),
    some(total.about) && t("costs.why.about", { amount: say(total.about) }),
    some(total.atLeast) && t("costs.why.atLeast", { amount: say(total.atLeast) }),
    total.unquantified > 0 && t("costs.why.unquantified", { count: total.unquantified }),
    some(total.thirdParty.upper) && t("costs.why.thirdParty", { amount: say(total.thirdParty.upper) }),
    some(total.shared.upper) && t("costs.why.shared", { amount: say(total.shared.upper) }),
  ].filter((step) => step !== false);
  return (
    <ul className="app-why-steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
