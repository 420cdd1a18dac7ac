export const TARGETS = [
  "title",
  "description",
  "status",
  "statusReason",
  "schedule",
  "recurrence",
  "goal",
  "targetGroups",
  "lead",
  "cooperation",
  "resources",
  "internalNote",
] as const;
export type Target = (typeof TARGETS)[number];

/** What a column becomes; undefined for one that is left out. */
export type Assignment = (Target | undefined)[];

/** How the columns are called in tables of counties, in our own files, and in English. */
const NAMES: Record<Target, string[]> = {
  title: ["massnahme", "massnahmen", "titel", "bezeichnung", "measure", "measures", "title"],
  description: ["beschreibung", "erlauterung", "description"],
  status: ["status", "umsetzungsstand", "stand", "sachstand"],
  statusReason: ["begrundung", "erlauterung zum stand", "grund", "reason", "remark on the status"],
  schedule: ["zeitraum", "zeit", "laufzeit", "termin", "zeitplan", "period", "schedule"],
  recurrence: ["turnus", "wie oft", "haufigkeit", "how often", "recurrence"],
  goal: ["ziel", "ziele", "wesentliche ziele", "wesentliches ziel", "goal", "goals", "essential goals"],
  targetGroups: ["zielgruppe", "zielgruppen", "target group", "target groups"],
  lead: ["zustandigkeit", "zustandig", "federfuhrung", "verantwortlich", "lead", "responsible"],
  cooperation: [
    "zusammenarbeit",
    "zusammenarbeit und weitere",
    "kooperation",
    "beteiligte",
    "cooperation",
    "cooperation and others",
  ],
  resources: ["ressourcen", "mittel", "kosten", "resources"],
  internalNote: ["interne notiz", "notiz", "bemerkung", "internal note", "note"],
};

/** Case, accents and signs do not matter. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const targetOf = (heading: string) => TARGETS.find((target) => NAMES[target].includes(folded(heading)));

/** A header row names the measure, and at least half of its columns are known. */
export function isHeader(row: string[]): boolean {
  const known = row.map(targetOf).filter((target) => target !== undefined);
  return known.includes("title") && known.length * 2 >= row.filter((cell) => cell.trim() !== "").length;
}

/** By the header, each target once; without one, the widest guess that is never wrong: the first column is the measure. */
export function assign(rows: string[][], header: boolean): Assignment {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const taken = new Set<Target>();
  return Array.from({ length: width }, (_, index) => {
    const target = header ? targetOf(rows[0]?.[index] ?? "") : index === 0 ? "title" : undefined;
    if (target === undefined || taken.has(target)) return undefined;
    taken.add(target);
    return target;
  });
}
