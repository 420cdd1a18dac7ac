import { useTranslation } from "react-i18next";
import type { AsOfObject, AsOfPlan, Measure } from "#/api/types";
import { buildingBlockInWords, resourceInWords, responsibilityInWords } from "#/i18n/wording";
import { Panel } from "#/ui/Panel";
import { StatusBadge } from "#/ui/StatusBadge";

type MeasureThen = Pick<
  Measure,
  "id" | "title" | "description" | "status" | "goals" | "buildingBlocks" | "responsibilities" | "budgetLines"
>;

/** The contract leaves the fields open, as they were written then; these have been there from the first day. */
const measureThen = (object: AsOfObject) => object as unknown as MeasureThen;

/** By building block, in the plan's order of then. */
export function PlanThen({ state }: { state: AsOfPlan }) {
  const { t } = useTranslation();
  const groups = new Map<string, MeasureThen[]>();
  for (const measure of state.measures.map(measureThen)) {
    const title = measure.buildingBlocks.map(buildingBlockInWords).join(" + ") || t("log.asOf.withoutGoal");
    groups.set(title, [...(groups.get(title) ?? []), measure]);
  }
  return [...groups].map(([title, measures]) => (
    <Panel key={title} title={title}>
      <ul className="app-history">
        {measures.map((measure) => (
          <li key={measure.id}>
            <Then measure={measure} />
          </li>
        ))}
      </ul>
    </Panel>
  ));
}

function Then({ measure }: { measure: MeasureThen }) {
  const { t, i18n } = useTranslation();
  const parties = measure.responsibilities.map(
    (party) => `${t(`responsibility.letter.${party.role}`)} ${responsibilityInWords(party, t)}`,
  );
  const resources = measure.budgetLines.map((line) => resourceInWords(line, t, i18n.language));
  const facts = [
    { name: t("fields.goals"), values: measure.goals.map(({ title }) => title) },
    { name: t("fields.responsibilities"), values: parties },
    { name: t("fields.budgetLines"), values: resources },
  ].filter(({ values }) => values.length > 0);
  return (
    <article className="app-stack-small">
      <h3 className="kern-title" lang="de">
        {measure.title}
      </h3>
      <StatusBadge status={measure.status} />
      {measure.description && (
        <p className="app-prewrap" lang="de">
          {measure.description}
        </p>
      )}
      <dl className="app-facts">
        {facts.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="app-prewrap">{values.join("\n")}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
