import type { Organisation } from "#/api/types";
import { alsoCalled, organisationInWords } from "#/i18n/wording";
import { found } from "#/ui/fold";

/** An organisation with its parts. */
export interface Branch {
  organisation: Organisation;
  parts: Branch[];
}

interface TreeOptions {
  q: string;
  /** Former ones are left out, unless they are asked for. */
  withEnded: boolean;
  /** `2026-11-26` */
  today: string;
  compare: (a: string, b: string) => number;
}

/** The tree of those that match, and of what they are part of. Who has no parent in the list stands at the top. */
export function toTree(organisations: Organisation[], options: TreeOptions): Branch[] {
  const present = organisations.filter((each) => options.withEnded || !hasEnded(each, options.today));
  const ids = new Set(present.map(({ id }) => id));
  const partsOf = (parentId: string) =>
    present.filter(({ parent }) => (parent && ids.has(parent.id) ? parent.id : "") === parentId);
  const branches = (parentId: string): Branch[] =>
    partsOf(parentId)
      .toSorted((a, b) => options.compare(organisationInWords(a), organisationInWords(b)))
      .map((organisation) => ({ organisation, parts: branches(organisation.id) }))
      .filter(({ organisation, parts }) => parts.length > 0 || matches(organisation, options.q));
  return branches("");
}

export const hasEnded = ({ validTo }: Organisation, today: string) => validTo !== undefined && validTo < today;

export const countOf = (branches: Branch[]): number => branches.reduce((sum, { parts }) => sum + 1 + countOf(parts), 0);

function matches(organisation: Organisation, q: string): boolean {
  return found(`${organisationInWords(organisation)} ${alsoCalled(organisation)}`, q.trim());
}
