import type { Block, Measure } from "./feed";
import { block as blockInWords } from "./words";

/** Forgiving of case, accents, ß, and of ae, oe, ue for ä, ö, ü. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replace(/([aou])e/g, "$1");
}

const found = new WeakMap<Measure, string>();

/** Everything that a reader may look for, folded once. */
function wordsOf(measure: Measure): string {
  let words = found.get(measure);
  if (words === undefined) {
    words = fold(
      [
        measure.title,
        measure.description,
        ...(measure.items ?? []).map(({ text }) => text),
        ...(measure.goals ?? []),
        ...(measure.targetGroups ?? []),
        ...(measure.buildingBlocks ?? []).map(blockInWords),
        ...(measure.responsibilities ?? []).flatMap(({ organisation, note }) => [organisation?.name, note]),
      ]
        .filter(Boolean)
        .join("\n"),
    );
    found.set(measure, words);
  }
  return words;
}

const names = ({ number, title, memberNumbers }: Block) => [number, title, ...(memberNumbers ?? [])];

/** A numbered block includes the combinations that it is part of. */
export function standsIn(measure: Measure, block: string): boolean {
  const wanted = fold(block.trim());
  return (measure.buildingBlocks ?? []).some((each) => names(each).some((name) => name && fold(name) === wanted));
}

export function select(measures: Measure[], query: string, block: string): Measure[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return measures.filter(
    (measure) => (!block || standsIn(measure, block)) && words.every((word) => wordsOf(measure).includes(word)),
  );
}

export interface BlockChoice {
  value: string;
  label: string;
}

/** Combinations are found through their members and not offered themselves. */
export function blocksOf(measures: Measure[]): BlockChoice[] {
  const choices = new Map<string, string>();
  for (const each of measures.flatMap(({ buildingBlocks }) => buildingBlocks ?? [])) {
    if (!each.memberNumbers?.length) choices.set(each.number ?? each.title, blockInWords(each));
  }
  const compare = new Intl.Collator("de", { numeric: true }).compare;
  return [...choices].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.value, b.value));
}
