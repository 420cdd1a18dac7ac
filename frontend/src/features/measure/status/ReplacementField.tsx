import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import { planMeasuresQuery } from "../queries";

interface ReplacementFieldProps {
  measure: Measure;
  value: string | null;
  onChange: (lineage: string | null) => void;
}

/** What takes the place of a dropped measure: another one of the same plan. */
export function ReplacementField({ measure, value, onChange }: ReplacementFieldProps) {
  const { t } = useTranslation();
  return (
    <Loaded query={useQuery(planMeasuresQuery(measure.planId))}>
      {(all) => (
        <SearchSelect
          name="replacement"
          label={`${t("statusStep.replacement")} ${t("common.optional")}`}
          hint={t("statusStep.replacementHint")}
          choices={all
            .filter(({ id }) => id !== measure.id)
            .map(({ lineage, title }) => ({ id: lineage, label: title }))}
          value={value}
          onChange={onChange}
        />
      )}
    </Loaded>
  );
}
