import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BudgetLine, BudgetTotal, BudgetTotals, TotalLine } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { resourceInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { percentForInput } from "../line/shares";

interface WhyLinesProps {
  caption: string;
  lines: TotalLine[];
  sources: Map<string, BudgetLine>;
  /** What the lines add up to; without it there is nothing to add up. */
  total?: BudgetTotal | BudgetTotals;
}

/** The lines behind a figure: how each counts, why, whom it serves and in which cell it stands. */
export function WhyLines({ caption, lines, sources, total }: WhyLinesProps) {
  const { t } = useTranslation();
  const { money } = useFormat();
  if (lines.length === 0) return null;
  return (
    <section className="app-stack-small">
      <h3 className="kern-title">{caption}</h3>
      <ScrollRegion label={caption}>
        <table className="kern-table app-table">
          <caption className="kern-sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("costs.why.line")}</th>
              {total && (
                <th scope="col" className="app-number">
                  {t("costs.why.counts")}
                </th>
              )}
              <th scope="col">{t("costs.why.reasons")}</th>
              <th scope="col">{t("fields.measures")}</th>
              <th scope="col">{t("costs.why.source")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.id} line={line} source={sources.get(line.id)} total={total} />
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <th scope="row">{t("costs.why.together")}</th>
                <td className="app-number">{t("budget.span", { from: money(total.lower), to: money(total.upper) })}</td>
                <td colSpan={3} />
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollRegion>
    </section>
  );
}

interface RowProps {
  line: TotalLine;
  source: BudgetLine | undefined;
  total: WhyLinesProps["total"];
}

function Row({ line, source, total }: RowProps) {
  const { t, i18n } = useTranslation();
  const { money } = useFormat();
  const measures = line.measures ?? [];
  const words = resourceInWords({ ...line, shared: measures.length > 1 }, t, i18n.language);
  return (
    <tr>
      <th scope="row">
        <Link to={paths.budgetLine} params={{ lineId: line.id }} className="kern-link">
          {words}
        </Link>
      </th>
      {total && (
        <td className="app-number">
          {line.countsLower === line.counts
            ? money(line.counts)
            : t("budget.span", { from: money(line.countsLower), to: money(line.counts) })}
        </td>
      )}
      <td>
        {line.effect === "exact" && t("costs.effect.exact")}
        <ul className="app-plain-list">
          {line.reasons.map((reason) => (
            <li key={reason}>
              {t(`costs.reason.${reason}`, {
                share: line.share && percentForInput(line.share),
                count: measures.length,
              })}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ul className="app-plain-list">
          {measures.map(({ id, title }) => (
            <li key={id}>
              <Link to={paths.measure} params={{ measureId: id }} className="kern-link" lang="de">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <Source line={line} source={source} />
      </td>
    </tr>
  );
}

function Source({ line, source }: Omit<RowProps, "total">) {
  const { t } = useTranslation();
  const cell = source?.source;
  return (
    <>
      {cell
        ? cell.page
          ? t("budget.sourceRowPage", { row: cell.row, page: cell.page })
          : t("budget.sourceRow", { row: cell.row })
        : t("costs.why.byHand")}
      {line.wording && <span className="app-block app-muted">„{line.wording}“</span>}
    </>
  );
}
