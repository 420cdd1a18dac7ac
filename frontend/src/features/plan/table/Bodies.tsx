import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { buildingBlockInWords } from "#/i18n/wording";
import type { Layout } from "../columns";
import type { BlockGroup, Section } from "../grouping";
import type { Selection } from "../select/useSelection";
import { MeasureRow } from "./MeasureRow";

/** About as many as the first screen shows. */
const SEEN_FIRST = 20;

function placesOf(shown: Measure[]) {
  const always = new Set([...shown.slice(0, SEEN_FIRST), ...shown.slice(-1)]);
  return { first: shown[0], isAlways: (measure: Measure) => always.has(measure) };
}

interface BlockBodiesProps {
  groups: BlockGroup[];
  layout: Layout;
  selected?: ReadonlySet<string>;
}

/** As on paper: block and goal span their measures. */
export function BlockBodies({ groups, layout, selected }: BlockBodiesProps) {
  const { t } = useTranslation();
  const withBlock = layout.spanning.includes("block");
  const withGoal = layout.spanning.includes("goal");
  const { first, isAlways } = placesOf(groups.flatMap(({ goals }) => goals.flatMap(({ measures }) => measures)));
  return groups.map((group) => (
    <tbody key={group.key}>
      {group.goals.flatMap((goal, goalIndex) =>
        goal.measures.map((measure, index) => {
          const beginsBlock = goalIndex === 0 && index === 0;
          return (
            <MeasureRow
              key={measure.id}
              measure={measure}
              selected={selected?.has(measure.id) ?? false}
              first={measure === first}
              always={isAlways(measure)}
              blockTitle={
                withBlock && beginsBlock
                  ? group.blocks.map(buildingBlockInWords).join(" + ") || t("plan.noBlock")
                  : undefined
              }
              blockRows={group.count}
              goalTitle={
                withGoal && index === 0
                  ? goal.goals.map(({ title }) => title).join(" · ") || t("plan.noGoal")
                  : undefined
              }
              goalRows={goal.measures.length}
              keepWithNext={index === 0 && goal.measures.length > 1}
            />
          );
        }),
      )}
    </tbody>
  ));
}

/** Each group under its heading. */
export function SectionBodies({
  sections,
  layout,
  selection,
}: {
  sections: Section[];
  layout: Layout;
  selection?: Selection;
}) {
  const { t } = useTranslation();
  const width = layout.single.length + (selection ? 1 : 0);
  const { first, isAlways } = placesOf(sections.flatMap(({ measures }) => measures));
  return sections.map((section) => (
    <tbody key={section.key}>
      {section.title !== undefined && (
        <tr className="app-section-row app-keep-with-next">
          <th scope="rowgroup" colSpan={width}>
            {t("table.withTitle", { title: section.title, count: section.measures.length })}
          </th>
        </tr>
      )}
      {section.measures.map((measure) => (
        <MeasureRow
          key={measure.id}
          measure={measure}
          selected={selection?.selected.has(measure.id) ?? false}
          first={measure === first}
          always={isAlways(measure)}
        />
      ))}
    </tbody>
  ));
}
