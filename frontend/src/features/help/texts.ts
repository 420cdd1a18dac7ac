import { lazyTexts } from "#/i18n/lazyTexts";
import type { texts as original } from "./texts.de";

export type HelpTexts = typeof original;
export type Area = keyof HelpTexts;

export const useHelpTexts = lazyTexts<HelpTexts>({
  de: async () => (await import("./texts.de")).texts,
  en: async () => (await import("./texts.en")).texts,
});
