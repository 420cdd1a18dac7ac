export type Look = "solid" | "hatched" | "outlined" | "dotted" | "striped" | "crossed";

export interface Bar {
  key: string;
  name: string;
  /** Said beside the bar: the figure in words. */
  words: string;
  parts: { look: Look; value: number }[];
  /** More is possible than the bar shows. */
  open?: boolean;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from 0 to at least `most`, at most six of them: 0, 10,000, 20,000 … */
export function ticks(most: number): number[] {
  if (most <= 0) return [0];
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

export const lengthOf = ({ parts }: Pick<Bar, "parts">) =>
  parts.reduce((sum, { value }) => sum + Math.max(value, 0), 0);
