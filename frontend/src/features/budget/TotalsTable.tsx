import { useTranslation } from "react-i18next";
import type { BudgetTotal, BudgetTotals } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { LineDetails } from "./LineDetails";
import { totalInWords } from "./totals";

interface TotalsTableProps {
  totals: BudgetTotals;
  groups: BudgetTotal[];
  caption: string;
}

/** The chart's numbers, and for each what went into it. */
export function TotalsTable({ totals, groups, caption }: TotalsTableProps) {
  const { t } = useTranslation();
  const { money, language } = useFormat();
  const elsewhere = totals.countedElsewhere;
  const shared = elsewhere !== undefined && (Number(elsewhere.upper) !== 0 || elsewhere.unquantified !== 0);
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("costs.group")}</th>
            <th scope="col">{t("costs.inWords")}</th>
            <th scope="col" className="app-number">
              {t("costs.upper")}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((each) => (
            <tr key={each.group.key}>
              <th scope="row">{each.group.key === "none" ? t("costs.noGroup") : each.group.title}</th>
              <td>
                <p>{totalInWords(each, t, language)}</p>
                <LineDetails lines={each.lines} currency={each.currency} name={each.group.title} />
              </td>
              <td className="app-number">{money(each.upper, each.currency)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {shared && (
            <tr>
              <th scope="row">{t("costs.countedElsewhere")}</th>
              <td>{t("costs.countedElsewhereText")}</td>
              <td className="app-number">{money(elsewhere.upper, totals.currency)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{t("costs.total")}</th>
            <td>{totalInWords(totals, t, language)}</td>
            <td className="app-number">{money(totals.upper, totals.currency)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
