import { lazyTexts } from "#/i18n/lazyTexts";
import type { texts as original } from "./texts.de";

export type LegalTexts = typeof original;

export const useLegalTexts = lazyTexts<LegalTexts>({
  de: async () => (await import("./texts.de")).texts,
  en: async () => (await import("./texts.en")).texts,
});
