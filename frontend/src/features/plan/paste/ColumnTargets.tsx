import { useTranslation } from "react-i18next";
import { Select } from "#/ui/Field";
import { type Assignment, TARGETS } from "./columns";

interface ColumnTargetsProps {
  rows: string[][];
  header: boolean;
  assignment: Assignment;
  onAssign: (assignment: Assignment) => void;
}

/** What each column is: recognised, and changed by hand where that was wrong. */
export function ColumnTargets({ rows, header, assignment, onAssign }: ColumnTargetsProps) {
  const { t } = useTranslation();
  return (
    <div className="app-columns">
      {assignment.map((target, index) => {
        const heading = header ? rows[0]?.[index]?.trim() : undefined;
        const example = rows[header ? 1 : 0]?.[index]?.trim().slice(0, 40);
        return (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            key={index}
            label={heading || t("table.paste.columnIs", { number: index + 1 })}
            hint={example ? t("table.paste.columnExample", { text: example }) : undefined}
            value={target ?? ""}
            onChange={(event) =>
              onAssign(
                assignment.with(
                  index,
                  TARGETS.find((each) => each === event.target.value),
                ),
              )
            }
          >
            <option value="">{t("table.paste.ignore")}</option>
            {TARGETS.map((each) => (
              <option key={each} value={each}>
                {t(`table.paste.targets.${each}`)}
              </option>
            ))}
          </Select>
        );
      })}
    </div>
  );
}
