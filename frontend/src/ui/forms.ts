import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type * as z from "zod/mini";
import { safeParse } from "zod/mini";

/** Checks a form's values by a schema; the schema's messages are keys that `say` puts into words. */
export function schemaResolver<T extends FieldValues>(
  schema: z.ZodMiniType,
  say: (key: string) => string,
): Resolver<T> {
  return async (values) => {
    const result = safeParse(schema, values);
    if (result.success) return { values, errors: {} };
    const errors: Record<string, unknown> = {};
    for (const issue of result.error.issues) put(errors, issue.path.map(String), say(issue.message));
    return { values: {}, errors: errors as FieldErrors<T> };
  };
}

function put(target: Record<string, unknown>, path: string[], message: string): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    target[head] ??= { type: "rule", message };
    return;
  }
  target[head] ??= {};
  put(target[head] as Record<string, unknown>, rest, message);
}

/** The errors of a form as a flat list, in the order of the form. */
export function flatErrors(errors: object, prefix = ""): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (value === null || typeof value !== "object") return [];
    const name = prefix ? `${prefix}.${key}` : key;
    if ("message" in value && typeof value.message === "string") return [{ name, message: value.message }];
    return key === "ref" ? [] : flatErrors(value, name);
  });
}

/** The message of one field by its name, `items.0.text`. */
export function errorAt(errors: object, name: string): string | undefined {
  let at: unknown = errors;
  for (const part of name.split(".")) at = at === null || typeof at !== "object" ? undefined : (at as never)[part];
  return (at as { message?: string } | undefined)?.message;
}
