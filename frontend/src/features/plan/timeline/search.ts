import * as z from "zod/mini";
import { ZOOMS } from "./timeline";

/** What the address of the timeline says; what is not understood falls away. */
export const TimelineSearch = z.object({
  zoom: z.catch(z.optional(z.enum(ZOOMS)), undefined),
  view: z.catch(z.optional(z.enum(["table"])), undefined),
});
export type TimelineSearch = z.infer<typeof TimelineSearch>;
