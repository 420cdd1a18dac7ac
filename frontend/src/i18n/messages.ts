import type { de } from "./de";

type Texts<T> = { [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** German is the original; whoever translates must have every text that it has. */
export type Messages = Texts<typeof de>;
