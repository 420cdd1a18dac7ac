import { useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Checkbox } from "#/ui/Checkbox";
import { TextField } from "#/ui/Field";
import { errorAt } from "#/ui/forms";
import { Rows } from "#/ui/Rows";
import type { MeasureForm } from "./form";

export function ItemsField() {
  const { t } = useTranslation();
  const { control, register, formState } = useFormContext<MeasureForm>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "items" });
  const name = (index: number) => t("measure.itemNumber", { number: index + 1 });
  return (
    <Rows
      legend={t("fields.items")}
      addLabel={t("measure.addItem")}
      rowName={name}
      rows={fields}
      onAdd={() => append({ text: "", isNew: false })}
      onRemove={remove}
      onMove={move}
      renderRow={(index) => (
        <>
          <TextField
            label={name(index)}
            error={errorAt(formState.errors, `items.${index}.text`)}
            {...register(`items.${index}.text`)}
          />
          <Checkbox label={t("measure.newThisYear")} {...register(`items.${index}.isNew`)} />
        </>
      )}
    />
  );
}
