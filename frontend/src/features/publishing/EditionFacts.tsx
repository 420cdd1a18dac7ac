import { useTranslation } from "react-i18next";
import type { Edition } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { ScrollRegion } from "#/ui/ScrollRegion";

/** When an edition appeared, by whom, on what decision, and what it did to each portal. */
export function EditionFacts({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const { instant, date } = useFormat();
  const { decision } = edition;
  return (
    <>
      <p>{t("publishing.by", { at: instant(edition.publishedAt), name: edition.publishedBy })}</p>
      {edition.note && <p className="app-prewrap">{edition.note}</p>}
      {decision && (
        <p>
          {t("publishing.decision", { number: decision.number })}
          {decision.date && ` ${t("publishing.decisionOn", { date: date(decision.date) })}`}{" "}
          {decision.url && (
            <a className="kern-link" href={decision.url} rel="noreferrer">
              {t("publishing.toDecision")}
            </a>
          )}
        </p>
      )}
      <EditionChannels edition={edition} />
    </>
  );
}

function EditionChannels({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const caption = t("publishing.editionChannels", { number: edition.edition });
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("publishing.channel")}</th>
            {(["count", "added", "changed", "removed"] as const).map((column) => (
              <th key={column} scope="col" className="app-number">
                {t(`publishing.columns.${column}`)}
              </th>
            ))}
            <th scope="col">{t("publishing.columns.digest")}</th>
          </tr>
        </thead>
        <tbody>
          {edition.channels.map((channel) => (
            <tr key={channel.key}>
              <th scope="row">{channel.key}</th>
              {(["count", "added", "changed", "removed"] as const).map((column) => (
                <td key={column} className="app-number">
                  {channel[column]}
                </td>
              ))}
              <td>
                <code className="app-digest">{channel.digest}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
