import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Edition } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { editionsQuery } from "./queries";

export function Editions({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const editions = useInfiniteQuery(editionsQuery(planId));
  return (
    <Loaded query={editions}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className="app-muted">{t("publishing.noEditions")}</p>;
        return (
          <>
            <ol className="app-plain-list app-stack">
              {items.map((edition) => (
                <li key={edition.id} className="app-card">
                  <EditionCard edition={edition} />
                </li>
              ))}
            </ol>
            {editions.hasNextPage && (
              <Button pending={editions.isFetchingNextPage} onClick={() => void editions.fetchNextPage()}>
                {t("common.more")}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function EditionCard({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const { instant, date } = useFormat();
  const { decision } = edition;
  return (
    <>
      <h3 className="kern-title">{t("publishing.edition", { number: edition.edition })}</h3>
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
