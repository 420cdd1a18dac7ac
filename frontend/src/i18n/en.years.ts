// Texts around plans over the years; part of `en.ts`.

export const plans = {
  title: "Plans of all years",
  lead: "Each year has its plan. The next one comes from the one before: by continuing it, line by line.",
  add: "Add a plan",
  edit: "Edit the plan",
  import: "Or import a year's table",
  none: "There is no plan yet. Add one, or import a year's table.",
  noneYet: "There is no plan yet. The coordination office adds it.",
  continues: "continues “{{title}}” ({{year}})",
  predecessorHint: "What is new follows from the comparison with it.",
  noPredecessor: "none",
  delete: "Delete",
  deleted: "“{{what}}” was deleted.",
  broughtBack: "“{{what}}” is back.",
  saved: "The plan is saved.",
};
