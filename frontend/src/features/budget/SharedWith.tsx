import { useQuery } from "@tanstack/react-query";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import type { BudgetForm } from "./form";
import { measureTitlesQuery } from "./queries";

interface SharedWithProps {
  form: UseFormReturn<BudgetForm>;
  planId: string;
}

/** The measures that the line serves: more than one makes it a shared pot. */
export function SharedWith({ form, planId }: SharedWithProps) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: "measures" });
  const set = (measures: string[]) => form.setValue("measures", measures, { shouldDirty: true });
  return (
    <Loaded query={useQuery(measureTitlesQuery(planId))}>
      {(all) => {
        const titles = new Map(all.map(({ id, title }) => [id, title]));
        return (
          <div className="app-stack-small">
            <p className="kern-label">{t("budget.serves")}</p>
            <ul className="app-plain-list">
              {chosen.map((id) => (
                <li key={id} className="app-line">
                  <span>{titles.get(id) ?? id}</span>
                  {chosen.length > 1 && (
                    <Button
                      small
                      variant="tertiary"
                      icon="close"
                      onClick={() => set(chosen.filter((each) => each !== id))}
                    >
                      <span className="kern-sr-only">{t("common.remove", { what: titles.get(id) ?? id })}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <SearchSelect
              key={chosen.length}
              name="measures"
              label={t("budget.shareWith")}
              hint={t("budget.shareHint")}
              error={form.formState.errors.measures?.message}
              choices={all.filter(({ id }) => !chosen.includes(id)).map(({ id, title }) => ({ id, label: title }))}
              value={null}
              onChange={(id) => id && set([...chosen, id])}
            />
          </div>
        );
      }}
    </Loaded>
  );
}
