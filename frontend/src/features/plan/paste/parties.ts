import type { Organisation, ResponsibilityInput } from "#/api/types";
import { fold } from "#/ui/fold";
import { type Match, matchOrganisation } from "../parties/match";

/** One that a cell names, and who that is. */
export interface PastedParty extends Match {
  role: "lead" | "cooperation";
  text: string;
}

/** What becomes of somebody who is not known: an organisation by its id, the words as they are, or nothing. */
export const AS_TEXT = "text";
export const LEFT_OUT = "none";
export type Choices = Readonly<Record<string, string>>;

/** The same name means the same in all rows. */
export const choiceKey = ({ text }: PastedParty) => fold(text).trim();

export const isKnown = ({ organisation }: PastedParty) => organisation !== undefined;

const LETTER = /^[a-c]\)\s*/;
const LONGEST = 300;

const clean = (text: string) => text.replace(/\s+/g, " ").trim().replace(LETTER, "");

/** Lines and semicolons part names, commas where the whole is nobody's name. */
export function readParties(cell: string, role: PastedParty["role"], organisations: Organisation[]): PastedParty[] {
  const party = (text: string): PastedParty => ({ role, text, ...matchOrganisation(text, organisations) });
  return cell
    .split(/[\n;]/)
    .map(clean)
    .filter(Boolean)
    .flatMap((text) => {
      const whole = party(text);
      return isKnown(whole) || !text.includes(",") ? [whole] : text.split(",").map(clean).filter(Boolean).map(party);
    });
}

const inputOf = (party: PastedParty, choices: Choices): ResponsibilityInput | undefined => {
  const { role, text, organisation } = party;
  const chosen = organisation?.id ?? choices[choiceKey(party)] ?? AS_TEXT;
  if (chosen === LEFT_OUT) return undefined;
  return chosen === AS_TEXT ? { role, note: text.slice(0, LONGEST) } : { role, organisationId: chosen };
};

/** What is sent; nobody twice in the same role. */
export function partyInputs(parties: PastedParty[], choices: Choices): ResponsibilityInput[] {
  const inputs = parties.flatMap((party) => inputOf(party, choices) ?? []);
  const who = ({ role, organisationId, note }: ResponsibilityInput) => `${role} ${organisationId ?? note}`;
  return [...new Map(inputs.map((input) => [who(input), input])).values()];
}
