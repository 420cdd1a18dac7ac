import { useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextField } from "#/ui/Field";
import { errorAt } from "#/ui/forms";
import { Rows } from "#/ui/Rows";
import type { MeasureForm } from "./form";

export function LinksField() {
  const { t } = useTranslation();
  const { control, register, formState } = useFormContext<MeasureForm>();
  const { fields, append, remove } = useFieldArray({ control, name: "links" });
  return (
    <Rows
      legend={t("fields.links")}
      addLabel={t("measure.addLink")}
      rowName={(index) => t("measure.linkNumber", { number: index + 1 })}
      rows={fields}
      onAdd={() => append({ title: "", url: "https://" })}
      onRemove={remove}
      renderRow={(index) => (
        <div className="app-columns">
          <TextField
            label={t("measure.linkTitle")}
            error={errorAt(formState.errors, `links.${index}.title`)}
            {...register(`links.${index}.title`)}
          />
          <TextField
            label={t("measure.linkUrl")}
            type="url"
            error={errorAt(formState.errors, `links.${index}.url`)}
            {...register(`links.${index}.url`)}
          />
        </div>
      )}
    />
  );
}
