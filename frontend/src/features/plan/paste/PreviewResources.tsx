import { useTranslation } from "react-i18next";
import type { Readings } from "./resources";

/** What a text about resources was read as, and what of it is doubtful. */
export function PreviewResources({ text, readings }: { text: string; readings: Readings }) {
  const { t } = useTranslation();
  const parts = readings.partsOf(text);
  if (!parts) {
    const unread = !readings.pending;
    return (
      <span className={unread ? "app-inline-error" : "app-muted"}>
        {unread ? t("table.paste.unread", { text }) : t("common.loading")}
      </span>
    );
  }
  return (
    <ul className="app-plain-list">
      {parts.map(({ wording, read, certainty, findings, sharedWith }) => (
        <li key={wording}>
          {t("table.paste.meant", { text: wording, who: read })}
          {sharedWith === "previous-row" && <p className="app-muted">{t("table.paste.samePot")}</p>}
          {certainty === "low" && <p className="app-inline-error">{t("table.paste.doubtful")}</p>}
          {findings.map(({ code, message }) => (
            <p key={code} className="app-inline-error">
              {message}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
