// Texts of the search over everything; part of `de.ts`.

export const search = {
  open: "Suchen",
  shortcut: "Alles durchsuchen (Strg+K)",
  title: "Alles durchsuchen",
  label: "Wonach suchen Sie?",
  example: "zum Beispiel Sprachkurs, Amt 40 oder 10.2",
  keys: "Eingabe öffnet den besten Treffer, Pfeiltasten wählen einen anderen, Esc schließt.",
  start: "Tippen Sie ein Wort: Maßnahmen, Bausteine, Ziele und Organisationen aller Jahre werden gefunden.",
  none: "Nichts gefunden. Versuchen Sie ein kürzeres oder anderes Wort.",
  failed: "Die Suche antwortet gerade nicht. Versuchen Sie es gleich noch einmal.",
  results: "Treffer",
  recent: "Zuletzt geöffnet",
  hits_one: "Ein Treffer",
  hits_other: "{{count}} Treffer",
  many: "Die besten {{count}} Treffer",
  all: "Alle Treffer im Plan zeigen",
  plan: "Plan {{year}}",
  kind: { measure: "Maßnahmen", "building-block": "Bausteine", goal: "Ziele", organisation: "Organisationen" },
};
