import { useTranslation } from "react-i18next";
import { fieldInWords, valueInWords } from "#/i18n/values";

interface Change {
  field: string;
  from?: unknown;
  to?: unknown;
}

/** Differences in words: what a field was and what it is now. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t, i18n } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <dl className="app-changes">
      {changes.map(({ field, from, to }) => {
        const before = valueInWords(field, from, t, i18n.language);
        const after = valueInWords(field, to, t, i18n.language);
        return (
          <div key={field}>
            <dt>{fieldInWords(field, t)}</dt>
            <dd className="app-prewrap">
              {before && (
                <del>
                  <span className="kern-sr-only">{t("common.before")} </span>
                  {before}
                </del>
              )}
              {before && after && <span aria-hidden="true"> → </span>}
              {after ? (
                <ins>
                  <span className="kern-sr-only">{t("common.after")} </span>
                  {after}
                </ins>
              ) : (
                before && <span className="app-muted"> {t("common.takenOut")}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
