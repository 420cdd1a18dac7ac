/** What the tour shows, in order. A place that the person does not have is left out. */
export const STEPS = [
  { id: "welcome", place: undefined },
  { id: "year", place: ".app-plan-switch" },
  { id: "plan", place: '.app-nav-link[href$="/measures"]' },
  { id: "costs", place: '.app-nav-link[href*="/costs"]' },
  { id: "responsibilities", place: '.app-nav-link[href^="/organisations"]' },
  { id: "publishing", place: '.app-nav-link[href$="/publishing"]' },
  { id: "channels", place: '.app-nav-link[href="/channels"]' },
  { id: "users", place: '.app-nav-link[href="/users"]' },
  { id: "help", place: "[data-help]" },
  { id: "account", place: "[aria-controls=user-menu]" },
] as const;

export type StepId = (typeof STEPS)[number]["id"];
