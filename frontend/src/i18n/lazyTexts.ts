import { use } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "./setup";

/**
 * Long texts that only their own page needs, loaded in the language in which it is read. German is the original, so that its
 * type is what the others have to fulfil. To be used inside a `Suspense`.
 */
export function lazyTexts<T>(load: Record<Language, () => Promise<T>>): () => T {
  const loaded = new Map<Language, Promise<T>>();
  return function useTexts() {
    const { i18n } = useTranslation();
    const language: Language = i18n.language === "en" ? "en" : "de";
    const texts = loaded.get(language) ?? load[language]();
    loaded.set(language, texts);
    return use(texts);
  };
}
