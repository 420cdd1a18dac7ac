import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BudgetTotals } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { resourceInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { countedTwice } from "./explain";

/** Which pots stand in several groups, and what is taken off for each. */
export function CountedTwiceTable({ totals }: { totals: BudgetTotals }) {
  const { t, i18n } = useTranslation();
  const { money, list } = useFormat();
  const caption = t("costs.why.elsewhere");
  return (
    <>
      <p>{t("costs.countedElsewhereText")}</p>
      <ScrollRegion label={caption}>
        <table className="kern-table app-table">
          <caption className="kern-sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("costs.why.line")}</th>
              <th scope="col">{t("costs.why.inGroups")}</th>
              <th scope="col" className="app-number">
                {t("costs.why.groupsTogether")}
              </th>
              <th scope="col" className="app-number">
                {t("costs.why.inPlan")}
              </th>
              <th scope="col" className="app-number">
                {t("costs.why.takenOff")}
              </th>
            </tr>
          </thead>
          <tbody>
            {countedTwice(totals).map(({ line, groups, together, tooMuch }) => (
              <tr key={line.id}>
                <th scope="row">
                  <Link to={paths.budgetLine} params={{ lineId: line.id }} className="kern-link">
                    {resourceInWords({ ...line, shared: true }, t, i18n.language)}
                  </Link>
                </th>
                <td>{list(groups)}</td>
                <td className="app-number">{money(together)}</td>
                <td className="app-number">{money(line.counts)}</td>
                <td className="app-number">{money(tooMuch)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
