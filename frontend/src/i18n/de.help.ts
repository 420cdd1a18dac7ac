// Texts around help, the tour, the footer, and how the service and the session are doing; part of `de.ts`.

export const help = {
  title: "Hilfe",
  lead: "Kurze Antworten, nach Bereichen geordnet.",
  about: "Hilfe: {{area}}",
  all: "Alle Bereiche",
  link: "Hilfe",
};

export const footer = {
  title: "Rechtliches",
  accessibility: "Barrierefreiheit",
  imprint: "Impressum",
  privacy: "Datenschutz",
  toApp: "Zur Anwendung",
};

export const service = {
  away: "Der Dienst ist gerade nicht erreichbar. Wir versuchen es von selbst weiter.",
  maintenance: "Der Dienst macht eine kurze Pause, zum Beispiel für eine Wartung. Wir versuchen es von selbst weiter.",
  offline: "Ihr Gerät hat gerade keine Verbindung. Sobald sie wieder da ist, geht es von selbst weiter.",
  slow: "Der Dienst antwortet gerade langsam. Bitte haben Sie einen Augenblick Geduld.",
  kept: "Was Sie sehen, ist der Stand von {{at}} Uhr; was Sie getippt haben, bleibt stehen.",
  back: "Die Verbindung ist wieder da.",
  sessionEnds:
    "Ihre Sitzung endet um {{at}} Uhr. Speichern Sie bitte vorher. Danach melden Sie sich neu an; was Sie getippt haben, bleibt stehen.",
};

export const tour = {
  title: "Rundgang",
  offer: "Neu hier? In zwei Minuten zeigen wir Ihnen, wo was ist.",
  start: "Rundgang starten",
  notNow: "Nicht jetzt",
  progress: "Schritt {{at}} von {{of}}",
  next: "Weiter",
  back: "Zurück",
  skip: "Rundgang beenden",
  finish: "Fertig",
  step: {
    welcome: {
      title: "Willkommen im Integrationsplan",
      text: "Hier steht, was der Kreis für Integration tut, wer es verantwortet, was es kostet und wie weit es ist. Mit „Weiter“ oder den Pfeiltasten gehen Sie von Ort zu Ort, mit Escape hören Sie auf.",
    },
    year: {
      title: "Ein Plan für jedes Jahr",
      text: "Hier wechseln Sie das Jahr. Die Seite bleibt dieselbe, nur das Jahr ändert sich.",
    },
    plan: {
      title: "Der Plan",
      text: "Die Tabelle, die Sie vom Papier kennen. Suchen und filtern Sie nach Ihrem Amt; ein Klick auf eine Maßnahme öffnet sie.",
    },
    costs: {
      title: "Was es kostet",
      text: "Summen nach Baustein, Ziel, Amt und Jahr. Jede Zahl erklärt auf Wunsch, wie sie zustande kommt.",
    },
    responsibilities: {
      title: "Wer wofür zuständig ist",
      text: "Ämter, Städte und Partner mit allem, was sie führen und woran sie mitarbeiten.",
    },
    publishing: {
      title: "Was die Öffentlichkeit sieht",
      text: "Die Vorschau zeigt, was sich auf den Portalen ändern würde. Erst eine Veröffentlichung macht es sichtbar.",
    },
    channels: {
      title: "Die Portale",
      text: "Welche Websites Maßnahmen zeigen, und was sie zuletzt abgerufen haben.",
    },
    users: {
      title: "Wer mitarbeitet",
      text: "Hier laden Sie Personen ein, geben ihnen Rollen und eine Organisation, oder sperren Zugänge.",
    },
    help: {
      title: "Hilfe, wo Sie sie brauchen",
      text: "Dieser Link führt immer zu den Antworten, die zur gezeigten Seite gehören.",
    },
    account: {
      title: "Ihr Menü",
      text: "Hier sehen Sie, was Sie dürfen, starten diesen Rundgang noch einmal und melden sich ab. Das war’s: Viel Erfolg!",
    },
  },
};
