import type { LegalTexts } from "./texts";

export const texts: LegalTexts = {
  imprint: {
    title: "Legal notice",
    lead: "Who runs this application and is answerable for it.",
    operator: "Operator",
    representedBy: "Represented by",
    address: "Address",
    email: "E-mail",
    phone: "Telephone",
    full: "Complete legal notice",
    missing: "The operator has not entered anything here yet. The county's IT can do so.",
  },
  privacy: {
    title: "Privacy",
    lead: "Which data about you this application processes, and what for.",
    sections: [
      {
        title: "Your access",
        text: "To sign you in, the county's sign-in service processes your name, your work e-mail address, your roles and your organisation. This application receives your name, user name, roles and organisation while you are signed in.",
      },
      {
        title: "History",
        text: "Every change is recorded with your name, the time, and what stood before and after. That is how one can tell how the plan came to be. The history cannot be changed; on request names can be replaced by a pseudonym.",
      },
      {
        title: "On your device",
        text: "The application itself sets no cookies and loads nothing from other servers. In your browser it remembers the chosen language and whether you have seen the tour. The sign-in service sets cookies that signing in needs; they end with the session.",
      },
      {
        title: "Logs",
        text: "The servers keep technical logs to notice faults and attacks. They hold neither contents nor names.",
      },
      {
        title: "Your rights",
        text: "You can ask for information, correction, deletion and restriction, and complain to the supervisory authority. Turn to the county's data protection officers.",
      },
    ],
    responsible: "Controller",
    officer: "Data protection officer",
    full: "Complete privacy statement",
  },
  accessibility: {
    title: "Accessibility statement",
    lead: "This statement is about the application Integrationsplan. It follows § 12b BGG and BITV 2.0.",
    status: "How far the requirements are met",
    full: "By our own assessment the application conforms to BITV 2.0 (EN 301 549, WCAG 2.2 level AA).",
    partial:
      "By our own assessment the application largely conforms to BITV 2.0 (EN 301 549, WCAG 2.2 level AA). What is missing stands below.",
    how: "Every version is checked on all pages automatically: the rules of WCAG 2.2 A and AA in light, dark and high contrast, use by keyboard alone, a width of 320 pixels. An assessment by an independent body is still to come.",
    date: "This statement was written: {{date}}",
    gaps: "What is not accessible yet",
    gapList: [
      "The sign-in page comes from the sign-in service Keycloak; it was checked only by keyboard and automatically.",
      "Texts and files that staff enter or link to may be hard to understand or not accessible themselves.",
      "There is no version in Easy Language and in sign language of this internal application yet.",
    ],
    feedback: "Report a barrier",
    feedbackText: "Is something not accessible or hard to use? Write to us; we answer and mend it.",
    feedbackMissing: "Turn to your county's IT.",
    enforcement: "Arbitration and enforcement",
    enforcementText:
      "If you get no satisfying answer within six weeks you can call in the responsible body. The procedure is free of charge.",
    body: "Responsible body",
    contact: "How to reach it",
    enforcementMissing:
      "The ombudsperson or arbitration body by your state's equality act for people with disabilities.",
  },
};
