import * as z from "zod/mini";
import { SHOWN } from "./queries";

/** What the address of a plan's due list says; what is not understood falls away. */
export const DueSearch = z.object({
  show: z.catch(z.optional(z.enum(SHOWN)), undefined),
  organisation: z.catch(z.optional(z.string()), undefined),
});
export type DueSearch = z.infer<typeof DueSearch>;
