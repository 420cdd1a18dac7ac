// Texts of the search over everything; part of `en.ts`.

export const search = {
  open: "Search",
  shortcut: "Search everything (Ctrl+K)",
  title: "Search everything",
  label: "What are you looking for?",
  example: "for example Sprachkurs, Amt 40 or 10.2",
  keys: "Enter opens the best result, arrow keys choose another one, Esc closes.",
  start: "Type a word: measures, building blocks, goals and organisations of all years are found.",
  none: "Nothing found. Try a shorter or another word.",
  failed: "The search does not answer right now. Try again in a moment.",
  results: "Results",
  recent: "Opened last",
  hits_one: "One result",
  hits_other: "{{count}} results",
  many: "The best {{count}} results",
  all: "Show all results in the plan",
  plan: "Plan {{year}}",
  kind: { measure: "Measures", "building-block": "Building blocks", goal: "Goals", organisation: "Organisations" },
};
