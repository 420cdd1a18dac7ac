// Texts of the measure page; part of `en.ts`.

export const measurePage = {
  nothingYet: "Nothing entered yet.",
  audience: "Target groups and links",
  readAs: "({{reading}})",
  reading: {
    week_one: "once a week",
    week_other: "{{count}} times a week",
    month_one: "once a month",
    month_other: "{{count}} times a month",
    quarter_one: "once a quarter",
    quarter_other: "{{count}} times a quarter",
    "half-year_one": "once every six months",
    "half-year_other": "{{count}} times in six months",
    year_one: "once a year",
    year_other: "{{count}} times a year",
  },
};
