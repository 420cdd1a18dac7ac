import * as z from "zod/mini";
import { PlanSearch } from "../filters";

/** What stands in the address, in one order, so that equal views are equal texts. */
export function toQuery(search: PlanSearch): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
}

/** Whatever an older version of the app has kept and this one does not understand is left out. */
export function fromQuery(query: string): PlanSearch {
  return z.parse(PlanSearch, Object.fromEntries(new URLSearchParams(query)));
}

/** The same view, however its address was written. */
export const normalised = (query: string) => toQuery(fromQuery(query));
