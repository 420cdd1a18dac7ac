import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BudgetComparison, ComparedLine } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { resourceInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { differenceInWords } from "./difference";

/** The lines behind one cause: as they were, as they are, and what that changes. */
export function CauseTable({ cause, difference, changes }: BudgetComparison["causes"][number]) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const title = t(`comparison.cause.${cause}`);
  return (
    <Panel title={title}>
      <p>
        <strong>{differenceInWords(difference, t, language)}</strong>
      </p>
      <ScrollRegion label={title}>
        <table className="kern-table app-table">
          <caption className="kern-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("fields.measures")}</th>
              <th scope="col">{t("comparison.before")}</th>
              <th scope="col">{t("comparison.after")}</th>
              <th scope="col">{t("comparison.makes")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={`${change.before?.id} ${change.after?.id}`}>
                <th scope="row">
                  {(change.after ?? change.before)?.measures.map(({ title: name }) => name).join("; ")}
                </th>
                <td>
                  <Line line={change.before} otherwise={t("comparison.notThere")} />
                </td>
                <td>
                  <Line line={change.after} otherwise={t("comparison.notAnyMore")} />
                </td>
                <td>{differenceInWords(change.difference, t, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

function Line({ line, otherwise }: { line: ComparedLine | undefined; otherwise: string }) {
  const { t, i18n } = useTranslation();
  if (!line) return <span className="app-muted">{otherwise}</span>;
  const words = resourceInWords({ ...line, recurrence: "once", shared: line.measures.length > 1 }, t, i18n.language);
  return (
    <>
      <Link to={paths.budgetLine} params={{ lineId: line.id }} className="kern-link">
        {words}
      </Link>
      {line.title !== words && <span className="app-block app-muted">{line.title}</span>}
    </>
  );
}
