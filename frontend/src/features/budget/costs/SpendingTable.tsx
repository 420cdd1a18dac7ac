import { useTranslation } from "react-i18next";
import type { BudgetBalances, GroupBalance } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Badge } from "#/ui/Badge";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { isZero } from "../cents";
import { groupLanguage, groupTitle } from "./groupTitle";

interface SpendingTableProps {
  balances: BudgetBalances;
  groups: GroupBalance[];
  caption: string;
}

type Figures = Pick<GroupBalance, "planned" | "open" | "spent" | "available">;

/** Planned, committed, spent and available by group; groups and the correction add up to the plan. */
export function SpendingTable({ balances, groups, caption }: SpendingTableProps) {
  const { t } = useTranslation();
  const elsewhere = balances.countedElsewhere;
  const common = elsewhere && ![elsewhere.planned.upper, elsewhere.open, elsewhere.spent].every(isZero);
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("costs.group")}</th>
            {(["planned", "open", "spent", "available"] as const).map((column) => (
              <th key={column} scope="col" className="app-number">
                {t(`booking.column.${column}`)}
              </th>
            ))}
            <th scope="col">{t("spending.notes")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((each) => (
            <tr key={each.group.key}>
              <th scope="row" lang={groupLanguage(each.group, t)}>
                {groupTitle(each.group, t)}
              </th>
              <Cells figures={each} />
              <td>
                <Notes unlimited={each.unlimited} warnings={each.warnings} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {common && (
            <tr>
              <th scope="row">{t("costs.countedElsewhere")}</th>
              <Cells figures={elsewhere} />
              <td>{t("costs.countedElsewhereText")}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{t("costs.total")}</th>
            <Cells figures={balances} />
            <td>
              <Notes unlimited={balances.unlimited} warnings={balances.warnings} />
            </td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Cells({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { lower, upper } = figures.planned;
  return (
    <>
      <td className="app-number">
        {lower === upper ? money(upper) : t("budget.span", { from: money(lower), to: money(upper) })}
      </td>
      <td className="app-number">{money(figures.open)}</td>
      <td className="app-number">{money(figures.spent)}</td>
      <td className="app-number">{money(figures.available)}</td>
    </>
  );
}

function Notes({ unlimited, warnings }: { unlimited: number; warnings: number }) {
  const { t } = useTranslation();
  return (
    <>
      {warnings > 0 && <Badge tone="warning">{t("spending.warnings", { count: warnings })}</Badge>}{" "}
      {unlimited > 0 && t("spending.unlimited", { count: unlimited })}
    </>
  );
}
