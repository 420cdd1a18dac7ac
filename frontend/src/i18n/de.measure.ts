// Texts of the measure page; part of `de.ts`.

export const measurePage = {
  nothingYet: "Noch nichts eingetragen.",
  audience: "Zielgruppen und Links",
  readAs: "({{reading}})",
  reading: {
    week_one: "einmal in der Woche",
    week_other: "{{count}}-mal in der Woche",
    month_one: "einmal im Monat",
    month_other: "{{count}}-mal im Monat",
    quarter_one: "einmal im Vierteljahr",
    quarter_other: "{{count}}-mal im Vierteljahr",
    "half-year_one": "einmal im Halbjahr",
    "half-year_other": "{{count}}-mal im Halbjahr",
    year_one: "einmal im Jahr",
    year_other: "{{count}}-mal im Jahr",
  },
};
