import { useTranslation } from "react-i18next";
import type { BudgetBalance } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Alert } from "#/ui/Alert";
import { ScrollRegion } from "#/ui/ScrollRegion";

/** Planned, committed, spent and available by fiscal year, and what is unusual about it. */
export function BalanceTable({ balances }: { balances: BudgetBalance[] }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const columns = ["planned", "open", "spent", "available"] as const;
  return (
    <>
      <ScrollRegion label={t("booking.balance")}>
        <table className="kern-table app-table">
          <caption className="kern-sr-only">{t("booking.balance")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("fields.fiscalYear")}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="app-number">
                  {t(`booking.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {balances.map((balance) => (
              <tr key={balance.fiscalYear}>
                <th scope="row">{balance.fiscalYear}</th>
                <td className="app-number">
                  <Planned balance={balance} />
                </td>
                <td className="app-number">{money(balance.open, balance.currency)}</td>
                <td className="app-number">{money(balance.spent, balance.currency)}</td>
                <td className="app-number">
                  {balance.available === undefined ? t("booking.noLimit") : money(balance.available, balance.currency)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="app-muted">{t("booking.how")}</p>
      {balances.map(({ fiscalYear, warnings }) =>
        warnings.map(({ code, message }) => (
          <Alert
            key={`${fiscalYear} ${code}`}
            tone={code === "year-closed" ? "info" : "warning"}
            title={`${fiscalYear}: ${message}`}
          />
        )),
      )}
    </>
  );
}

/** What is planned, as it is meant; and whether bookings set it or the line says so. */
function Planned({ balance }: { balance: BudgetBalance }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { planned, plannedBy, qualifier, currency } = balance;
  if (plannedBy === "nothing") return t("budget.noFigure");
  const upper = money(planned.upper, currency);
  const words =
    qualifier === "as-needed" || qualifier === "none"
      ? t(`budget.qualifier.${qualifier}`)
      : t(`budget.amount.${qualifier}`, { amount: upper });
  return (
    <>
      {words}
      <span className="app-muted app-block">{t(`booking.plannedBy.${plannedBy}`)}</span>
    </>
  );
}
