import * as z from "zod/mini";

/** A whole number within limits, or nothing. */
export const optionalNumber = (from: number, to: number) =>
  z.string().check(
    z.refine(
      (typed) => {
        const text = typed.trim();
        return text === "" || (/^\d{1,3}$/.test(text) && Number(text) >= from && Number(text) <= to);
      },
      { error: "wholeNumber" },
    ),
  );

export const toNumber = (typed: string): number | null => (typed.trim() === "" ? null : Number(typed));
