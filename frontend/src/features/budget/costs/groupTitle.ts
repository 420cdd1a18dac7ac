import type { TFunction } from "i18next";
import type { TotalGroup } from "#/api/types";
import type { KINDS } from "../line/form";

type Kind = (typeof KINDS)[number];

/** A group's name as people know it: codes of kinds in words, and what belongs to no group. */
export function groupTitle({ key, title }: TotalGroup, t: TFunction): string {
  if (key === "none") return t("costs.noGroup");
  const kinds = t("budget.kind", { returnObjects: true });
  return key in kinds ? kinds[key as Kind] : title;
}

/** The plan's names are German, whatever language the page is in. */
export const groupLanguage = (group: TotalGroup, t: TFunction) =>
  groupTitle(group, t) === group.title ? "de" : undefined;
