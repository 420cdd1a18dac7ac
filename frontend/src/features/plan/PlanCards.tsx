import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { buildingBlockInWords } from "#/i18n/wording";
import { cx } from "#/ui/cx";
import { Select } from "#/ui/Field";
import type { Column } from "./columns";
import { MeasureCell, ResourceList, ResponsibilityList } from "./MeasureCells";
import type { Rows } from "./PlanTable";
import { FarWords } from "./table/FarWords";
import { alwaysWhole, useFar } from "./table/nearness";
import { SelectBox } from "./table/SelectBox";
import { useTable } from "./table/TableContext";

interface PlanCardsProps {
  rows: Rows;
  /** The same measures, one after the other. */
  shown: Measure[];
  selected: ReadonlySet<string>;
}

/** The same plan where the table does not fit: one card per measure under the headings of block and goal, or of its group. */
export function PlanCards({ rows, shown, selected }: PlanCardsProps) {
  const { t } = useTranslation();
  const isAlways = alwaysWhole(shown);
  const cards = (measures: Measure[]) => (
    <ul className="app-plain-list app-stack-small">
      {measures.map((measure) => (
        <Card key={measure.id} measure={measure} selected={selected.has(measure.id)} always={isAlways(measure)} />
      ))}
    </ul>
  );
  if ("sections" in rows) {
    return rows.sections.map(({ key, title, measures }) => (
      <section key={key} className="app-stack-small">
        {title !== undefined && <h2 className="kern-heading-small">{title}</h2>}
        {cards(measures)}
      </section>
    ));
  }
  return rows.blocks.map((group) => (
    <section key={group.key} className="app-stack">
      <h2 className="kern-heading-small" lang={group.blocks.length > 0 ? "de" : undefined}>
        {group.blocks.map(buildingBlockInWords).join(" + ") || t("plan.noBlock")}
      </h2>
      {group.goals.map((goal) => (
        <section key={goal.key} className="app-stack-small">
          <h3 className="kern-title" lang={goal.goals.length > 0 ? "de" : undefined}>
            {goal.goals.map(({ title }) => title).join(" · ") || t("plan.noGoal")}
          </h3>
          {cards(goal.measures)}
        </section>
      ))}
    </section>
  ));
}

/** What a card says. */
const ON_A_CARD: Column[] = ["title", "responsibility", "resources"];

interface CardProps {
  measure: Measure;
  selected: boolean;
  /** Drawn with all its parts however far away. */
  always: boolean;
}

const Card = memo(function Card({ measure, selected, always }: CardProps) {
  const { nearness } = useTable();
  const { part, far } = useFar<HTMLLIElement>(nearness, always);
  return (
    <li ref={part} className={cx("app-card", far && "app-far")} style={{ blockSize: far?.height }}>
      {far ? <FarWords measure={measure} columns={ON_A_CARD} /> : <CardParts measure={measure} selected={selected} />}
    </li>
  );
});

function CardParts({ measure, selected }: Omit<CardProps, "always">) {
  const { t } = useTranslation();
  const { onSelect, mayChange } = useTable();
  const changeable = onSelect !== undefined && mayChange(measure);
  return (
    <>
      <div className="app-card-head">
        {changeable && <SelectBox measure={measure} selected={selected} />}
        <MeasureCell measure={measure} withStatus={!changeable} />
      </div>
      {changeable && <QuickStatus measure={measure} />}
      <h4 className="app-label">{t("plan.columns.responsibilityShort")}</h4>
      <ResponsibilityList responsibilities={measure.responsibilities} />
      <h4 className="app-label">{t("plan.columns.resources")}</h4>
      <ResourceList lines={measure.budgetLines} />
    </>
  );
}

function QuickStatus({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { onChange } = useTable();
  const next = measure.allowedStatuses.filter((status) => status !== measure.status);
  return (
    <Select
      label={t("fields.status")}
      value={measure.status}
      onChange={(event) => {
        const status = next.find((each) => each === event.target.value);
        if (status) onChange(measure, { status });
      }}
    >
      {[measure.status, ...next].map((status) => (
        <option key={status} value={status}>
          {t(`status.${status}`)}
        </option>
      ))}
    </Select>
  );
}
