import { useTranslation } from "react-i18next";
import type { BudgetTotal, BudgetTotals } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { groupLanguage, groupTitle } from "./groupTitle";
import { hasElsewhere, totalInWords } from "./totals";

interface TotalsTableProps {
  totals: BudgetTotals;
  groups: BudgetTotal[];
  caption: string;
  /** Every part in a column of its own. */
  wide: boolean;
  onWhy: (key: string) => void;
}

const PARTS = ["exact", "about", "atLeast", "atMost"] as const;

/** What the groups cost, each figure one step from its explanation. */
export function TotalsTable({ totals, groups, caption, wide, onWhy }: TotalsTableProps) {
  const { t } = useTranslation();
  const { money, language } = useFormat();
  const elsewhere = totals.countedElsewhere;
  const say = (amount: string) => money(amount, totals.currency);
  const columns = wide ? PARTS.length + 3 : 1;
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("costs.group")}</th>
            {wide ? (
              [
                ...PARTS.map((part) => t(`costs.part.${part}`)),
                t("costs.lower"),
                t("costs.part.unquantified"),
                t("costs.part.thirdParty"),
              ].map((name) => (
                <th key={name} scope="col" className="app-number">
                  {name}
                </th>
              ))
            ) : (
              <th scope="col">{t("costs.inWords")}</th>
            )}
            <th scope="col" className="app-number">
              {t("costs.upper")}
            </th>
            <th scope="col">{t("costs.why.column")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((each) => (
            <tr key={each.group.key}>
              <th scope="row" lang={groupLanguage(each.group, t)}>
                {groupTitle(each.group, t)}
              </th>
              {wide ? <Figures total={each} say={say} /> : <td>{totalInWords(each, t, language)}</td>}
              <td className="app-number">{say(each.upper)}</td>
              <td>
                <WhyButton name={groupTitle(each.group, t)} onClick={() => onWhy(each.group.key)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {elsewhere && hasElsewhere(elsewhere) && (
            <tr>
              <th scope="row">{t("costs.countedElsewhere")}</th>
              <td colSpan={columns}>{t("costs.countedElsewhereText")}</td>
              <td className="app-number">{say(elsewhere.upper)}</td>
              <td>
                <WhyButton name={t("costs.countedElsewhere")} onClick={() => onWhy("elsewhere")} />
              </td>
            </tr>
          )}
          <tr>
            <th scope="row">{t("costs.total")}</th>
            {wide ? <Figures total={totals} say={say} /> : <td>{totalInWords(totals, t, language)}</td>}
            <td className="app-number">{say(totals.upper)}</td>
            <td>
              <WhyButton name={t("costs.total")} onClick={() => onWhy("total")} />
            </td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Figures({ total, say }: { total: BudgetTotals | BudgetTotal; say: (amount: string) => string }) {
  const figures = [...PARTS.map((part) => [part, say(total[part])]), ["lower", say(total.lower)]];
  return (
    <>
      {figures.map(([name, figure]) => (
        <td key={name} className="app-number">
          {figure}
        </td>
      ))}
      <td className="app-number">{total.unquantified}</td>
      <td className="app-number">{say(total.thirdParty.upper)}</td>
    </>
  );
}

function WhyButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button small onClick={onClick}>
      {t("costs.why.short")}
      <span className="kern-sr-only"> {name}</span>
    </Button>
  );
}
