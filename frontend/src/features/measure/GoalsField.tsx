import { useQuery } from "@tanstack/react-query";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { goalsQuery } from "#/api/queries";
import { buildingBlockInWords } from "#/i18n/wording";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import type { MeasureForm } from "./form";

/** The goals that a measure serves; their building blocks follow from them. */
export function GoalsField({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { control } = useFormContext<MeasureForm>();
  const { field } = useController({ control, name: "goalIds" });
  const goals = useQuery(goalsQuery(planId)).data ?? [];
  const chosen = new Set(field.value);
  const toggle = (id: string, on: boolean) =>
    field.onChange(on ? [...field.value, id] : field.value.filter((each) => each !== id));
  return (
    <details className="app-details">
      <summary>{t("measure.goalsChosen", { count: chosen.size })}</summary>
      <Fieldset legend={t("fields.goalIds")}>
        {goals.map((goal) => (
          <Checkbox
            key={goal.id}
            label={goal.title}
            hint={goal.buildingBlocks.map(buildingBlockInWords).join(" + ")}
            checked={chosen.has(goal.id)}
            onChange={(event) => toggle(goal.id, event.target.checked)}
          />
        ))}
      </Fieldset>
    </details>
  );
}
