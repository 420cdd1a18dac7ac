import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select, TextField } from "#/ui/Field";
import { GROUPINGS, type Grouping } from "./search";

export interface GroupChoice {
  groupBy: Grouping;
  view?: "table";
  q?: string;
}

interface GroupControlsProps {
  choice: GroupChoice;
  onChoice: (choice: Partial<GroupChoice>) => void;
  children?: ReactNode;
}

/** By what the costs are divided, which groups are shown, and whether with a chart. */
export function GroupControls({ choice, onChoice, children }: GroupControlsProps) {
  const { t } = useTranslation();
  // The address follows the letters, not the other way round: typing never waits for it.
  const [typed, setTyped] = useState(choice.q ?? "");
  return (
    <search className="app-filters" aria-label={t("costs.controls")}>
      <Select
        label={t("costs.groupBy")}
        value={choice.groupBy}
        onChange={(event) => onChoice({ groupBy: GROUPINGS.find((each) => each === event.target.value) })}
      >
        {GROUPINGS.map((each) => (
          <option key={each} value={each}>
            {t(`costs.grouping.${each}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t("costs.view")}
        value={choice.view ?? "chart"}
        onChange={(event) => onChoice({ view: event.target.value === "table" ? "table" : undefined })}
      >
        <option value="chart">{t("costs.views.chart")}</option>
        <option value="table">{t("costs.views.table")}</option>
      </Select>
      <TextField
        label={t("costs.filter")}
        type="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChoice({ q: event.target.value || undefined });
        }}
      />
      {children}
    </search>
  );
}

const fold = (text: string) => text.toLowerCase();

/** Whether a group's name has all the words that were typed. */
export function named(title: string, q: string | undefined): boolean {
  return fold(q ?? "")
    .split(/\s+/)
    .every((word) => fold(title).includes(word));
}
