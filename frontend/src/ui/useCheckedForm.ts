import { type DefaultValues, type FieldValues, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod/mini";
import { schemaResolver } from "./forms";
import { useServerProblems } from "./useServerProblems";

/**
 * A form whose values are checked by a schema before they are sent, and by the service after it.
 *
 * @param isField whether a field that the service names is one of this form; else what is wrong with it stands on top
 */
export function useCheckedForm<T extends FieldValues>(
  schema: z.ZodMiniType & { shape?: object },
  defaultValues: DefaultValues<T>,
  isField = (name: string) => name in (schema.shape ?? defaultValues),
) {
  const { t } = useTranslation();
  const form = useForm<T>({
    defaultValues,
    // The summary on top takes the focus: it lists all that is wrong.
    shouldFocusError: false,
    resolver: schemaResolver(schema, (key) => t(`validation.${key}` as "validation.required")),
  });
  return { form, server: useServerProblems(form, isField) };
}
