import * as z from "zod/mini";
import { FILTERS } from "./lines";

export const ContinuationSearch = z.object({
  /** Which lines are shown; without it all. */
  show: z.catch(z.optional(z.enum(FILTERS)), undefined),
});
export type ContinuationSearch = z.infer<typeof ContinuationSearch>;
