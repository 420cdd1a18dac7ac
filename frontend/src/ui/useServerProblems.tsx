import { type FormEvent, useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { describePlaced } from "#/i18n/problems";
import { fieldInWords } from "#/i18n/values";
import { ErrorSummary } from "./ErrorSummary";
import { flatErrors } from "./forms";

/** Ties a form to what the service says of it: errors at their fields, the rest above, all of them listed on top. */
export function useServerProblems<T extends FieldValues>(form: UseFormReturn<T>, isField: (name: string) => boolean) {
  const { t } = useTranslation();
  const [general, setGeneral] = useState<string[]>([]);
  const [refusals, setRefusals] = useState(0);
  const problems = [
    ...general.map((message) => ({ message })),
    ...flatErrors(form.formState.errors).map(({ name, message }) => ({ name, message, label: fieldInWords(name, t) })),
  ];
  return {
    summary: <ErrorSummary problems={problems} attempt={form.formState.submitCount + refusals} />,
    show: (error: unknown) => {
      const placed = describePlaced(error, isField, t);
      for (const { name, message } of placed.fields) form.setError(name as Path<T>, { type: "server", message });
      setGeneral(placed.general);
      setRefusals((count) => count + 1);
    },
    submit: (save: (values: T) => void) => (event: FormEvent) => {
      setGeneral([]);
      void form.handleSubmit(save)(event as React.BaseSyntheticEvent);
    },
  };
}
