import { useTranslation } from "react-i18next";
import type { Goal, Organisation } from "#/api/types";
import { scheduleInWords } from "#/i18n/wording";
import { cx } from "#/ui/cx";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { type Assignment, TARGETS, type Target } from "./columns";
import { PreviewParties } from "./PreviewParties";
import { PreviewResources } from "./PreviewResources";
import type { Choices } from "./parties";
import type { Readings } from "./resources";
import type { PastedRow } from "./rows";

interface PastePreviewProps {
  rows: PastedRow[];
  assignment: Assignment;
  goals: Goal[];
  organisations: Organisation[];
  readings: Readings;
  choices: Choices;
  onChoose: (key: string, chosen: string) => void;
}

/** What each row becomes, with what is the matter with a cell in that cell. */
export function PastePreview({ rows, assignment, ...known }: PastePreviewProps) {
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
                <PreviewCell key={target} row={row} target={target} {...known} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type PreviewCellProps = Omit<PastePreviewProps, "rows" | "assignment"> & { row: PastedRow; target: Target };

function PreviewCell({ row, target, goals, readings, ...known }: PreviewCellProps) {
  const { t, i18n } = useTranslation();
  const { measure, problems } = row;
  const content = () => {
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
      case "lead":
      case "cooperation":
        return <PreviewParties parties={row.parties.filter(({ role }) => role === target)} {...known} />;
      case "resources":
        return row.resources && <PreviewResources text={row.resources} readings={readings} />;
      default:
        return <span className="app-clamped">{measure[target]}</span>;
    }
  };
  return (
    <td>
      {content()}
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
