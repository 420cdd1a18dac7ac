import * as z from "zod/mini";
import { ROLES } from "#/auth/permissions";

/** What the list of people is limited to, as it stands in the address. */
export const UsersSearch = z.object({
  q: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(100))), undefined),
  role: z.catch(z.optional(z.enum(ROLES)), undefined),
  organisation: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(30))), undefined),
  enabled: z.catch(z.optional(z.boolean()), undefined),
});
export type UsersSearch = z.infer<typeof UsersSearch>;
