import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BudgetEntry, Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Select, TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { CostsNav } from "../costs/CostsNav";
import type { BookingsSearch } from "../costs/search";
import { FiscalYears } from "./FiscalYears";
import { ENTRY_KINDS } from "./form";
import { planEntriesQuery } from "./queries";

interface BookingsScreenProps {
  plan: Plan;
  search: BookingsSearch;
  onSearch: (search: BookingsSearch) => void;
}

/** All bookings of a plan, and its fiscal years. */
export function BookingsScreen({ plan, search, onSearch }: BookingsScreenProps) {
  const { t } = useTranslation();
  const { fiscalYear, kind } = search;
  const entries = useInfiniteQuery(
    planEntriesQuery(plan.id, { kind, fiscalYear: fiscalYear ? Number(fiscalYear) : undefined }),
  );
  return (
    <>
      <PageTitle title={t("bookings.title", { year: plan.year })} lead={<p>{t("bookings.lead")}</p>} />
      <CostsNav year={plan.year} />
      <FiscalYears planYear={plan.year} />
      <Panel title={t("booking.title")}>
        <search className="app-filters" aria-label={t("plan.searchAndFilter")}>
          <Select
            label={t("fields.entryKind")}
            value={kind ?? ""}
            onChange={(event) => onSearch({ ...search, kind: ENTRY_KINDS.find((each) => each === event.target.value) })}
          >
            <option value="">{t("bookings.anyKind")}</option>
            {ENTRY_KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`booking.kind.${each}`)}
              </option>
            ))}
          </Select>
          <TextField
            label={t("fields.fiscalYear")}
            hint={t("bookings.yearHint")}
            inputMode="numeric"
            maxLength={4}
            defaultValue={fiscalYear ?? ""}
            onChange={({ target }) => {
              const year = target.value.trim();
              if (year === "" || /^(19|20|21)\d\d$/.test(year)) onSearch({ ...search, fiscalYear: year || undefined });
            }}
          />
        </search>
        <Loaded query={entries}>
          {({ pages }) => {
            const all = pages.flatMap(({ items }) => items);
            if (all.length > 0) return <Journal entries={all} />;
            return <p className="app-muted">{t(kind || fiscalYear ? "bookings.noneFits" : "bookings.none")}</p>;
          }}
        </Loaded>
        {entries.hasNextPage && (
          <div>
            <Button onClick={() => void entries.fetchNextPage()} pending={entries.isFetchingNextPage}>
              {t("common.more")}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}

function Journal({ entries }: { entries: BudgetEntry[] }) {
  const { t } = useTranslation();
  const { money, date } = useFormat();
  const caption = t("booking.title");
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("fields.date")}</th>
            <th scope="col">{t("fields.fiscalYear")}</th>
            <th scope="col">{t("booking.what")}</th>
            <th scope="col">{t("bookings.line")}</th>
            <th scope="col" className="app-number">
              {t("booking.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{date(entry.date)}</td>
              <td>{entry.fiscalYear}</td>
              <td>
                {t(`booking.kind.${entry.kind}`)}{" "}
                {entry.corrects && <Badge tone="info">{t("booking.isCorrection")}</Badge>}{" "}
                {!entry.counts && <Badge tone="warning">{t("booking.replaced")}</Badge>}
                {entry.text && (
                  <span className="app-block" lang="de">
                    {entry.text}
                  </span>
                )}
                <span className="app-block app-muted">{entry.bookedBy}</span>
              </td>
              <td>
                <Link to={paths.budgetLine} params={{ lineId: entry.budgetLineId }} className="kern-link">
                  {entry.line ?? t("budget.line")}
                </Link>
              </td>
              <td className="app-number">
                {entry.counts ? money(entry.amount, entry.currency) : <del>{money(entry.amount, entry.currency)}</del>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
