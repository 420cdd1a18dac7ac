import type { Messages } from "./messages";

export const responsibilityNav: Messages["responsibilityNav"] = {
  label: "Responsibilities",
  organisations: "Organisations",
  matrix: "By building block",
  gaps: "Work lists",
  handover: "Handover",
  contactPersons: "Contact persons",
};
