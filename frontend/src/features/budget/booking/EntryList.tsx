import { useTranslation } from "react-i18next";
import type { BudgetBalance, BudgetEntry } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { type RunningEntry, running } from "./running";

interface EntryListProps {
  year: number;
  entries: BudgetEntry[];
  balance: BudgetBalance | undefined;
  onCorrect: ((entry: BudgetEntry) => void) | undefined;
}

/** The bookings of one year in their order, with what was left after each. */
export function EntryList({ year, entries, balance, onCorrect }: EntryListProps) {
  const { t } = useTranslation();
  const caption = t("booking.ofYear", { year });
  const list = running(entries, balance);
  const limited = list.some(({ left }) => left !== undefined);
  return (
    <section className="app-stack-small">
      <h3 className="kern-title">{caption}</h3>
      <ScrollRegion label={caption}>
        <table className="kern-table app-table">
          <caption className="kern-sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("fields.date")}</th>
              <th scope="col">{t("booking.what")}</th>
              <th scope="col" className="app-number">
                {t("booking.amount")}
              </th>
              {limited && (
                <th scope="col" className="app-number">
                  {t("booking.left")}
                </th>
              )}
              {onCorrect && <th scope="col">{t("booking.action")}</th>}
            </tr>
          </thead>
          <tbody>
            {list.map((each) => (
              <Row key={each.entry.id} {...each} limited={limited} onCorrect={onCorrect} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

interface RowProps extends RunningEntry {
  limited: boolean;
  onCorrect: ((entry: BudgetEntry) => void) | undefined;
}

function Row({ entry, left, limited, onCorrect }: RowProps) {
  const { t } = useTranslation();
  const { money, date, instant } = useFormat();
  const amount = money(entry.amount, entry.currency);
  const what = t(`booking.kind.${entry.kind}`);
  return (
    <tr>
      <td>{date(entry.date)}</td>
      <th scope="row">
        {what} {entry.corrects && <Badge tone="info">{t("booking.isCorrection")}</Badge>}{" "}
        {!entry.counts && <Badge tone="warning">{t("booking.replaced")}</Badge>}
        {entry.text && (
          <span className="app-block app-entry-text" lang="de">
            {entry.text}
          </span>
        )}
        <span className="app-muted app-block">
          {t("booking.by", { name: entry.bookedBy, at: instant(entry.bookedAt) })}
        </span>
      </th>
      <td className="app-number">{entry.counts ? amount : <del>{amount}</del>}</td>
      {limited && <td className="app-number">{left !== undefined && money(left, entry.currency)}</td>}
      {onCorrect && (
        <td>
          {entry.counts && (
            <Button small onClick={() => onCorrect(entry)}>
              {t("booking.correct")}
              <span className="kern-sr-only">{` ${what} ${amount}, ${date(entry.date)}`}</span>
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
