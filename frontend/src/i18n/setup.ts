import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Messages } from "./messages";

export const LANGUAGES = ["de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = "language";

const load: Record<Language, () => Promise<Messages>> = {
  de: async () => (await import("./de")).de,
  en: async () => (await import("./en")).en,
};

function preferred(): Language {
  return localStorage.getItem(STORED) === "en" ? "en" : "de";
}

async function add(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    i18next.addResourceBundle(language, "translation", await load[language]());
  }
}

export async function startI18n(language: Language = preferred()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await load[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  await add(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}
