import type { Organisation } from "#/api/types";
import { organisationChoice } from "#/i18n/wording";
import { fold, found } from "#/ui/fold";

const OFFICE = /^(?:amt|amter|sg|sachgebiet|abteilung)\s+(?=\d)/;

const bare = (text: string) => fold(text).trim().replace(OFFICE, "");

export interface Match {
  /** The one that is meant. */
  organisation?: Organisation;
  /** Those that it might be, where that is not clear. */
  candidates: Organisation[];
}

/** Who is meant by "50-5", "Amt 40", "Jugendamt" or "Stadt Ratingen"; whoever has ended is meant only where nobody else can be. */
export function matchOrganisation(text: string, organisations: Organisation[]): Match {
  const said = bare(text);
  if (said === "") return { candidates: [] };
  const present = organisations.filter(({ validTo }) => validTo === undefined);
  for (const among of [present, organisations]) {
    const exact = among.filter(({ key, name }) => (key && fold(key) === said) || fold(name) === fold(text).trim());
    if (exact[0]) return exact.length === 1 ? { organisation: exact[0], candidates: [] } : { candidates: exact };
  }
  const candidates = present.filter((each) => {
    const { label, also } = organisationChoice(each);
    return found(`${label} ${also}`, text.trim());
  });
  return candidates.length === 1 ? { organisation: candidates[0], candidates: [] } : { candidates };
}
