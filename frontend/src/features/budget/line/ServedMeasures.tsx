import { useQuery } from "@tanstack/react-query";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { SearchMultiSelect } from "#/ui/SearchSelect";
import { measureTitlesQuery } from "../queries";
import type { LineForm } from "./form";
import { evenly, missing, percentInWords } from "./shares";

interface ServedMeasuresProps {
  form: UseFormReturn<LineForm>;
  planId: string;
}

/** The measures that the line serves: more than one makes it a shared pot, which may be split. */
export function ServedMeasures({ form, planId }: ServedMeasuresProps) {
  const { t } = useTranslation();
  const [chosen, withShares] = useWatch({ control: form.control, name: ["measures", "withShares"] });
  const set = (measures: LineForm["measures"]) => form.setValue("measures", measures, { shouldDirty: true });
  const choose = (ids: string[]) => set(ids.map((id) => chosen.find((each) => each.id === id) ?? { id, percent: "" }));
  const split = withShares && chosen.length > 1;
  return (
    <Loaded query={useQuery(measureTitlesQuery(planId))}>
      {(all) => (
        <fieldset className="kern-fieldset app-rows">
          <legend className="kern-label">{t("budget.serves")}</legend>
          <ul className="app-plain-list app-stack-small">
            {chosen.map((each, index) => (
              <Served
                key={each.id}
                form={form}
                index={index}
                title={all.find(({ id }) => id === each.id)?.title ?? each.id}
                split={split}
                onRemove={chosen.length > 1 ? () => set(chosen.filter(({ id }) => id !== each.id)) : undefined}
              />
            ))}
          </ul>
          <SearchMultiSelect
            name="measures"
            label={t("budget.shareWith")}
            hint={t("budget.shareHint")}
            error={form.formState.errors.measures?.message}
            choices={all.map(({ id, title }) => ({ id, label: title }))}
            value={chosen.map(({ id }) => id)}
            onChange={(ids) => ids.length > 0 && choose(ids)}
          />
          {chosen.length > 1 && <Checkbox label={t("budget.withShares")} {...form.register("withShares")} />}
          {split && (
            <SharesSum
              typed={chosen.map(({ percent }) => percent)}
              onEven={() => set(chosen.map((each, at) => ({ ...each, percent: evenly(chosen.length)[at] ?? "" })))}
            />
          )}
        </fieldset>
      )}
    </Loaded>
  );
}

interface ServedProps {
  form: UseFormReturn<LineForm>;
  index: number;
  title: string;
  split: boolean;
  onRemove: (() => void) | undefined;
}

function Served({ form, index, title, split, onRemove }: ServedProps) {
  const { t } = useTranslation();
  return (
    <li className="app-line app-served">
      <div>
        {title}
        {split && (
          <TextField
            label={t("budget.percentOf", { title })}
            inputMode="decimal"
            {...form.register(`measures.${index}.percent`)}
          />
        )}
      </div>
      {onRemove && (
        <Button small variant="tertiary" icon="close" onClick={onRemove}>
          <span className="kern-sr-only">{t("common.remove", { what: title })}</span>
        </Button>
      )}
    </li>
  );
}

/** Whether the shares make up the whole pot, while they are being typed. */
function SharesSum({ typed, onEven }: { typed: string[]; onEven: () => void }) {
  const { t } = useTranslation();
  const left = missing(typed);
  return (
    <div className="app-toolbar">
      <p aria-live="polite">
        {left === undefined && t("budget.sharesOpen")}
        {left === 0 && t("budget.sharesWhole")}
        {left !== undefined && left > 0 && t("budget.sharesMissing", { percent: percentInWords(left) })}
        {left !== undefined && left < 0 && t("budget.sharesTooMuch", { percent: percentInWords(-left) })}
      </p>
      <Button small onClick={onEven}>
        {t("budget.sharesEven")}
      </Button>
    </div>
  );
}
