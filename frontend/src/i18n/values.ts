import type { TFunction } from "i18next";
import type { de } from "./de";
import { instant, money, partialDate } from "./format";

type FieldKey = keyof (typeof de)["fields"];

/** The name of a field as people know it; an unknown one as it stands in the contract. */
export function fieldInWords(field: string, t: TFunction): string {
  const names = t("fields", { returnObjects: true });
  const name = field.replace(/^\//, "").split(/[./]/)[0] ?? field;
  return name in names ? names[name as FieldKey] : field;
}

const AMOUNTS = new Set(["amount", "amountFrom"]);

/** A value of a history entry, a preview or a conflict, in words. Empty for nothing. */
export function valueInWords(field: string, value: unknown, t: TFunction, language: string): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? t("common.yes") : t("common.no");
  if (Array.isArray(value)) return value.map((each) => valueInWords(field, each, t, language)).join("\n");
  if (typeof value === "object") return objectInWords(value as Record<string, unknown>, t, language);
  const text = String(value);
  if (AMOUNTS.has(field) && /^\d+(\.\d+)?$/.test(text)) return money(text, language);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return instant(text, language);
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return partialDate(text, language);
  return knownValue(field, text, t);
}

function knownValue(field: string, text: string, t: TFunction): string {
  const groups: Record<string, Record<string, string>> = {
    status: t("status", { returnObjects: true }),
    role: t("responsibility.role", { returnObjects: true }),
    qualifier: t("budget.qualifier", { returnObjects: true }),
    kind: { ...t("organisation.kind", { returnObjects: true }), ...t("budget.kind", { returnObjects: true }) },
    recurrence: t("budget.recurrence", { returnObjects: true }),
    reasonCode: t("budget.reason", { returnObjects: true }),
  };
  return groups[field]?.[text] ?? text;
}

// What names an object, in the order in which it is looked for.
const NAMES = ["title", "name", "text", "number"];

function objectInWords(value: Record<string, unknown>, t: TFunction, language: string): string {
  const name = NAMES.map((key) => value[key]).find((each) => typeof each === "string");
  if (typeof name === "string") {
    const marks = [
      value.isNew === true ? t("measure.new") : undefined,
      typeof value.date === "string" ? partialDate(value.date, language) : undefined,
      typeof value.url === "string" ? value.url : undefined,
      typeof value.key === "string" ? value.key : undefined,
    ].filter(Boolean);
    return marks.length > 0 ? `${name} (${marks.join(", ")})` : name;
  }
  return Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined && !(Array.isArray(each) && each.length === 0))
    .map(([key, each]) => `${fieldInWords(key, t)}: ${valueInWords(key, each, t, language)}`)
    .join("; ");
}
