import { useTranslation } from "react-i18next";
import type { UndoObstacle, UndoRefusal } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { fieldInWords, valueInWords } from "#/i18n/values";
import { Alert } from "#/ui/Alert";

/** Why it is not possible, and what one can do instead. */
export function Refusal({ refusal }: { refusal: UndoRefusal }) {
  const { t } = useTranslation();
  const texts = t("problems", { returnObjects: true }) as Record<string, { title: string; text: string }>;
  const known = texts[refusal.code] ?? texts.conflict;
  return (
    <Alert tone="warning" title={known?.title ?? refusal.code} announce>
      <p>{known?.text}</p>
      {refusal.undo && (
        <ul>
          {refusal.undo.fields.map((obstacle) => (
            <li key={obstacle.field ?? "all"}>
              <Obstacle obstacle={obstacle} />
            </li>
          ))}
        </ul>
      )}
      {refusal.errors && (
        <ul>
          {refusal.errors.map(({ pointer, message }) => (
            <li key={pointer}>
              {pointer && `${fieldInWords(pointer, t)}: `}
              {message}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

function Obstacle({ obstacle: { field, present, changedBy, changedAt } }: { obstacle: UndoObstacle }) {
  const { t, i18n } = useTranslation();
  const { instant } = useFormat();
  const who = { name: changedBy ?? t("log.somebody"), at: changedAt ? instant(changedAt) : "" };
  if (field === undefined) return t("log.deletedSince", who);
  // What an id stands for is shown by the object itself.
  const now = /Ids?$/.test(field) ? "" : valueInWords(field, present, t, i18n.language);
  return (
    <>
      {t("log.changedSince", { ...who, field: fieldInWords(field, t) })}
      {now && (
        <>
          {" "}
          {t("log.now")} <span className="app-prewrap">{now}</span>
        </>
      )}
    </>
  );
}
