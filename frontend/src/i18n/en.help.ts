// Texts around help, the tour, the footer, and how the service and the session are doing; part of `en.ts`.

import type { Messages } from "./messages";

export const help: Messages["help"] = {
  title: "Help",
  lead: "Short answers, by area.",
  about: "Help: {{area}}",
  all: "All areas",
  link: "Help",
};

export const footer: Messages["footer"] = {
  title: "Legal",
  accessibility: "Accessibility",
  imprint: "Legal notice",
  privacy: "Privacy",
  toApp: "To the application",
};

export const service: Messages["service"] = {
  away: "The service cannot be reached just now. We keep trying.",
  maintenance: "The service takes a short break, for maintenance perhaps. We keep trying.",
  offline: "Your device has no connection just now. As soon as it is back, everything goes on by itself.",
  slow: "The service answers slowly just now. Please have a moment's patience.",
  kept: "What you see is as of {{at}}; what you have typed stays.",
  back: "The connection is back.",
  sessionEnds:
    "Your session ends at {{at}}. Please save before that. Then you sign in again; what you have typed stays.",
};

export const tour: Messages["tour"] = {
  title: "Tour",
  offer: "New here? In two minutes we show you what is where.",
  start: "Start the tour",
  notNow: "Not now",
  progress: "Step {{at}} of {{of}}",
  next: "Next",
  back: "Back",
  skip: "End the tour",
  finish: "Done",
  step: {
    welcome: {
      title: "Welcome to the integration plan",
      text: "Here stands what the county does for integration, who is responsible, what it costs and how far it has come. “Next” or the arrow keys lead from place to place, Escape ends the tour.",
    },
    year: {
      title: "A plan for every year",
      text: "Change the year here. The page stays the same, only the year changes.",
    },
    plan: {
      title: "The plan",
      text: "The table that you know from paper. Search and filter for your office; a click on a measure opens it.",
    },
    costs: {
      title: "What it costs",
      text: "Totals by building block, goal, office and year. Every figure explains how it comes about.",
    },
    responsibilities: {
      title: "Who is responsible for what",
      text: "Offices, municipalities and partners with everything they lead and take part in.",
    },
    publishing: {
      title: "What the public sees",
      text: "The preview shows what would change on the portals. Only a publication makes it visible.",
    },
    channels: { title: "The portals", text: "Which websites show measures, and what they fetched last." },
    users: {
      title: "Who takes part",
      text: "Invite people here, give them roles and an organisation, or lock accounts.",
    },
    help: { title: "Help where you need it", text: "This link always leads to the answers for the page you see." },
    account: {
      title: "Your menu",
      text: "See what you may do, start this tour again, and sign out. That is all: good luck!",
    },
  },
};
