import { FormProvider, useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useFormat } from "#/i18n/format";
import { measureResourceInWords, responsibilityInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { Select, TextField } from "#/ui/Field";
import { errorAt } from "#/ui/forms";
import { Rows } from "#/ui/Rows";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useMeasureActs } from "../queries";
import { ALL, SplitForm, toSplit } from "./form";

const MOST = 20;

/** What a measure has that goes somewhere. */
const LISTS = ["items", "goals", "responsibilities", "budgetLines"] as const;

interface SplitDialogProps {
  measure: Versioned<Measure>;
  onClose: () => void;
}

/** The measure becomes several: what each is called, and what of the measure goes where. */
export function SplitDialog({ measure, onClose }: SplitDialogProps) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const { split } = useMeasureActs();
  const { data } = measure;
  const { form, server } = useCheckedForm<SplitForm>(
    SplitForm,
    {
      parts: [{ title: data.title }, { title: "" }],
      items: data.items.map((_, place) => ({ id: `${place}`, part: "0" })),
      goals: data.goals.map(({ id }) => ({ id, part: ALL })),
      responsibilities: data.responsibilities.map(({ id }) => ({ id, part: ALL })),
      budgetLines: data.budgetLines.map(({ id }) => ({ id, part: ALL })),
    },
    (name) => /^parts\.\d+\.title$/.test(name),
  );
  const submit = (values: SplitForm) => {
    const input = toSplit(values);
    split.mutate(
      { measure, key: idempotency.keyFor(input), input },
      {
        onError: server.show,
        onSuccess: ({ items }) => {
          toast({ tone: "success", text: t("regrouping.splitDone", { count: items.length }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t("regrouping.splitTitle")} onClose={onClose}>
      <FormProvider {...form}>
        <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
          {server.summary}
          <p className="kern-body">{t("regrouping.splitText")}</p>
          <PartsField />
          <Destinations measure={data} />
          <DialogActions>
            <Button type="submit" variant="primary" pending={split.isPending}>
              {t("regrouping.act.split")}
            </Button>
            <Button onClick={onClose}>{t("common.cancel")}</Button>
          </DialogActions>
        </form>
      </FormProvider>
    </Dialog>
  );
}

function PartsField() {
  const { t } = useTranslation();
  const { control, register, formState, getValues, setValue } = useFormContext<SplitForm>();
  const { fields, append, remove } = useFieldArray({ control, name: "parts" });
  const name = (index: number) => t("regrouping.part", { number: index + 1 });
  // What was meant for the part that goes, or for one after it, moves with the numbers.
  const removePart = (index: number) => {
    for (const list of LISTS) {
      const moved = getValues(list).map(({ id, part }) => {
        if (part === ALL || Number(part) < index) return { id, part };
        return { id, part: Number(part) > index ? `${Number(part) - 1}` : list === "items" ? "0" : ALL };
      });
      setValue(list, moved);
    }
    remove(index);
  };
  return (
    <Rows
      legend={t("regrouping.parts")}
      addLabel={t("regrouping.addPart")}
      rowName={name}
      rows={fields}
      onAdd={() => fields.length < MOST && append({ title: "" })}
      onRemove={(index) => fields.length > 2 && removePart(index)}
      renderRow={(index) => (
        <TextField
          label={name(index)}
          error={errorAt(formState.errors, `parts.${index}.title`)}
          {...register(`parts.${index}.title`)}
        />
      )}
    />
  );
}

/** Items go to one part; goals, parties and resources to one, or to all together. */
function Destinations({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const lists = {
    items: measure.items.map(({ text }) => text),
    goals: measure.goals.map(({ title }) => title),
    responsibilities: measure.responsibilities.map((each) => responsibilityInWords(each, t)),
    budgetLines: measure.budgetLines.map((line) => measureResourceInWords(line, t, language)),
  };
  return LISTS.filter((list) => lists[list].length > 0).map((list) => (
    <fieldset key={list} className="kern-fieldset app-stack-small">
      <legend className="kern-label">{t(`regrouping.where.${list}`)}</legend>
      {list === "budgetLines" && <p className="kern-hint">{t("regrouping.potHint")}</p>}
      {lists[list].map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and the same text may stand twice
        <Destination key={index} list={list} index={index} words={words} />
      ))}
    </fieldset>
  ));
}

interface DestinationProps {
  list: (typeof LISTS)[number];
  index: number;
  words: string;
}

function Destination({ list, index, words }: DestinationProps) {
  const { t } = useTranslation();
  const { control, register } = useFormContext<SplitForm>();
  const parts = useWatch({ control, name: "parts" });
  return (
    <Select label={words} {...register(`${list}.${index}.part`)}>
      {list !== "items" && <option value={ALL}>{t("regrouping.all")}</option>}
      {parts.map(({ title }, part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its number
        <option key={part} value={`${part}`}>
          {title.trim() || t("regrouping.part", { number: part + 1 })}
        </option>
      ))}
    </Select>
  );
}
