/** Every address of the app, written once. */
export const paths = {
  home: "/",
  plan: "/plans/$year",
  measures: "/plans/$year/measures",
  costs: "/plans/$year/costs",
  publishing: "/plans/$year/publishing",
  planHistory: "/plans/$year/history",
  measure: "/measures/$measureId",
  organisations: "/organisations",
  organisation: "/organisations/$organisationId",
  imports: "/imports",
  import: "/imports/$importId",
  access: "/access",
} as const;
