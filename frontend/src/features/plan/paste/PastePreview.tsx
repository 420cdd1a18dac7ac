import { useTranslation } from "react-i18next";
import type { Goal } from "#/api/types";
import { scheduleInWords } from "#/i18n/wording";
import { cx } from "#/ui/cx";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { type Assignment, TARGETS, type Target } from "./columns";
import type { PastedRow } from "./rows";

interface PastePreviewProps {
  rows: PastedRow[];
  assignment: Assignment;
  goals: Goal[];
}

/** What each row becomes, with what is the matter with a cell in that cell. */
export function PastePreview({ rows, assignment, goals }: PastePreviewProps) {
  const { t } = useTranslation();
  const shown = TARGETS.filter((target) => assignment.includes(target));
  if (rows.length === 0) return null;
  return (
    <ScrollRegion label={t("table.paste.preview")}>
      <table className="kern-table app-table">
        <caption className="app-label">{t("table.paste.preview")}</caption>
        <thead className="kern-table__head">
          <tr>
            <th scope="col">{t("table.paste.row")}</th>
            {shown.map((target) => (
              <th key={target} scope="col">
                {t(`table.paste.targets.${target}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number} className={cx(row.left && "app-left")}>
              <th scope="row">
                {row.number}
                {row.left && <p className="app-inline-error">{t("table.paste.left")}</p>}
              </th>
              {shown.map((target) => (
                <PreviewCell key={target} row={row} target={target} goals={goals} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function PreviewCell({ row, target, goals }: { row: PastedRow; target: Target; goals: Goal[] }) {
  const { t, i18n } = useTranslation();
  const { measure, problems } = row;
  const words = () => {
    switch (target) {
      case "status":
        return measure.status && t(`status.${measure.status}`);
      case "schedule":
        return scheduleInWords({ ...measure.schedule, recurrence: undefined }, t, i18n.language);
      case "recurrence":
        return measure.schedule?.recurrence;
      case "goal":
        return goals.find(({ id }) => measure.goalIds?.includes(id))?.title;
      case "targetGroups":
        return measure.targetGroups?.join(", ");
      default:
        return measure[target];
    }
  };
  return (
    <td>
      <span className="app-clamped">{words()}</span>
      {problems
        .filter((problem) => problem.target === target)
        .map(({ code, text }) => (
          <p key={code} className="app-inline-error">
            {t(`table.paste.problem.${code}`, { text, column: t(`table.paste.targets.${target}`) })}
          </p>
        ))}
    </td>
  );
}
