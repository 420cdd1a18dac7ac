import { useTranslation } from "react-i18next";
import { changeLanguage } from "#/i18n/setup";

const OTHER = {
  de: { language: "en", name: "English" },
  en: { language: "de", name: "Deutsch" },
} as const;

/** Named in the language that it leads to. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const { language, name } = OTHER[i18n.language === "en" ? "en" : "de"];
  return (
    <button type="button" lang={language} className="app-header-button" onClick={() => void changeLanguage(language)}>
      {name}
    </button>
  );
}
