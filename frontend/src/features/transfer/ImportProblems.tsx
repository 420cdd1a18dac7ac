import { useTranslation } from "react-i18next";
import type { ImportProblem } from "#/api/types";
import { Badge } from "#/ui/Badge";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";

const TONES = { error: "danger", warning: "warning", info: "info" } as const;

/** What is wrong or doubtful, by cell. */
export function ImportProblems({ problems }: { problems: ImportProblem[] }) {
  const { t } = useTranslation();
  const title = t("transfer.problems", { count: problems.length });
  return (
    <Panel title={title}>
      {problems.length === 0 ? (
        <p>{t("transfer.noProblems")}</p>
      ) : (
        <ScrollRegion label={title}>
          <table className="kern-table app-table">
            <caption className="kern-sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t("transfer.row")}</th>
                <th scope="col">{t("transfer.column")}</th>
                <th scope="col">{t("transfer.severityTitle")}</th>
                <th scope="col">{t("transfer.message")}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map((problem, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have the same problem twice
                <tr key={index}>
                  <th scope="row">{problem.row}</th>
                  <td>{problem.column}</td>
                  <td>
                    <Badge tone={TONES[problem.severity]}>{t(`transfer.severity.${problem.severity}`)}</Badge>
                  </td>
                  <td>{problem.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Panel>
  );
}
