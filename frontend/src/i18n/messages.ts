import type { de } from "./de";
import type { more } from "./de.more";

type Texts<T> = { [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** What the first screen says. German is the original; whoever translates must have every text that it has. */
export type FirstMessages = Texts<typeof de>;

/** What only other screens say. */
export type MoreMessages = Texts<typeof more>;

export type Messages = FirstMessages & MoreMessages;
