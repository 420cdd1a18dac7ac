interface Titled {
  id: string;
  title: string;
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
const SHORTEST = 4;

/**
 * The measures that a text names after "gemeinsam mit" or "zusammen mit": those of which exactly one title has the words. What fits
 * several titles or none is left to the person.
 */
export function measuresNamed(text: string, measures: Titled[]): string[] {
  const after = /(?:gemeinsam|zusammen) mit\s+(.+)$/is.exec(text)?.[1];
  if (!after) return [];
  const quoted = [...after.matchAll(/[„"»«“]([^„"»«“”]+)[“"”«»]/g)].map((match) => match[1] ?? "");
  const names = quoted.length > 0 ? quoted : after.split(/\s*(?:,|;|\bund\b|\bsowie\b)\s*/);
  const found = names.map(fold).flatMap((name) => {
    if (name.length < SHORTEST) return [];
    const fitting = measures.filter(({ title }) => fold(title).includes(name));
    return fitting.length === 1 ? fitting.map(({ id }) => id) : [];
  });
  return [...new Set(found)];
}
