import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { buildingBlockInWords } from "#/i18n/wording";
import type { Layout } from "../columns";
import type { BlockGroup, Section } from "../grouping";
import type { Selection } from "../select/useSelection";
import { MeasureRow } from "./MeasureRow";
import { alwaysWhole } from "./nearness";

interface BlockBodiesProps {
  groups: BlockGroup[];
  shown: Measure[];
  layout: Layout;
  selected?: ReadonlySet<string>;
}

/** As on paper: block and goal span their measures. */
export function BlockBodies({ groups, shown, layout, selected }: BlockBodiesProps) {
  const { t } = useTranslation();
  const withBlock = layout.spanning.includes("block");
  const withGoal = layout.spanning.includes("goal");
  const isAlways = alwaysWhole(shown);
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
              first={measure === shown[0]}
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
  shown,
  layout,
  selection,
}: {
  sections: Section[];
  shown: Measure[];
  layout: Layout;
  selection?: Selection;
}) {
  const { t } = useTranslation();
  const width = layout.single.length + (selection ? 1 : 0);
  const isAlways = alwaysWhole(shown);
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
          first={measure === shown[0]}
          always={isAlways(measure)}
        />
      ))}
    </tbody>
  ));
}
