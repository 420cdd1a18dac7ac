import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { FirstMessages, MoreMessages } from "./messages";

export const LANGUAGES = ["de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = "language";
const TEXTS = "translation";

const load: Record<Language, () => Promise<FirstMessages>> = {
  de: async () => (await import("./de")).de,
  en: async () => (await import("./en")).en,
};

const loadMore: Record<Language, () => Promise<MoreMessages>> = {
  de: async () => (await import("./de.more")).more,
  en: async () => (await import("./en.more")).more,
};

let moreWanted = false;

function preferred(): Language {
  return localStorage.getItem(STORED) === "en" ? "en" : "de";
}

export function currentLanguage(): Language {
  return i18next.language === "en" ? "en" : "de";
}

async function add(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, TEXTS)) {
    i18next.addResourceBundle(language, TEXTS, await load[language]());
  }
  if (moreWanted) i18next.addResourceBundle(language, TEXTS, await loadMore[language](), true, true);
}

export async function startI18n(language: Language = preferred()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { [TEXTS]: await load[language]() } },
    // There is one namespace, and permissions have a colon in their names.
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** The texts of all screens but the first, which would be a tenth of what has to be loaded before anything is seen. */
export async function loadMoreTexts(): Promise<void> {
  moreWanted = true;
  await add(currentLanguage());
}

export async function changeLanguage(language: Language): Promise<void> {
  await add(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}
