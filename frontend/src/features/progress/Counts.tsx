import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ProgressCounts, ProgressSummary } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { ScrollRegion } from "#/ui/ScrollRegion";

const COLUMNS = [
  "measures",
  "reported",
  "due",
  "overdue",
  "upcoming",
  "stale",
] as const satisfies (keyof ProgressCounts)[];

/** How the reports stand, organisation by organisation; each leads to its own list. */
export function Counts({ summary, year }: { summary: ProgressSummary; year: number }) {
  const { t } = useTranslation();
  return (
    <ScrollRegion label={t("due.counts")}>
      <table className="app-table">
        <caption className="kern-sr-only">{t("due.counts")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("due.columns.organisation")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="app-number">
                {t(`due.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.byOrganisation.map(({ organisation, counts }) => (
            <tr key={organisation?.id ?? "none"}>
              <th scope="row">
                {organisation ? (
                  <Link
                    to={paths.due}
                    params={{ year: `${year}` }}
                    search={{ organisation: organisation.id }}
                    className="kern-link"
                    lang="de"
                  >
                    {organisationInWords(organisation)}
                  </Link>
                ) : (
                  t("due.noLead")
                )}
              </th>
              <Cells counts={counts} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("startPage.all")}</th>
            <Cells counts={summary.total} />
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Cells({ counts }: { counts: ProgressCounts }) {
  const { number } = useFormat();
  return COLUMNS.map((column) => (
    <td key={column} className="app-number">
      {number(counts[column])}
    </td>
  ));
}
