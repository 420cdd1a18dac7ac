import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { HistoryEntry } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Changes } from "#/ui/Changes";
import { Loaded } from "#/ui/Loaded";

interface HistoryListProps {
  history: UseInfiniteQueryResult<InfiniteData<{ items: HistoryEntry[] }>>;
  /** In a measure's own history its name would only repeat itself. */
  named: boolean;
}

/** Who did what and when, newest first, with the differences in words. */
export function HistoryList({ history, named }: HistoryListProps) {
  const { t } = useTranslation();
  return (
    <Loaded query={history}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.items);
        if (entries.length === 0) return <p className="app-muted">{t("history.empty")}</p>;
        return (
          <>
            <ol className="app-history">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <Entry entry={entry} named={named} />
                </li>
              ))}
            </ol>
            {history.hasNextPage && (
              <Button pending={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
                {t("history.older")}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

export function Entry({ entry, named }: { entry: HistoryEntry; named: boolean }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const what = t(`history.entity.${entry.entity}`);
  return (
    <>
      <p>
        <time dateTime={entry.at} className="app-muted">
          {instant(entry.at)}
        </time>{" "}
        {t(`history.sentence.${entry.action}`, { actor: entry.actor, what })}{" "}
        {entry.title && (named || entry.entity !== "measure") && (
          <EntryTitle entry={entry} title={entry.title} linked={named} />
        )}
      </p>
      <EntryChanges entry={entry} />
    </>
  );
}

/** What something was created with is long and rarely asked for. */
function EntryChanges({ entry: { action, changes } }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  if (action !== "created" && action !== "imported" && action !== "deleted") return <Changes changes={changes} />;
  if (changes.length === 0) return null;
  return (
    <details className="app-details">
      <summary>{t("history.values", { count: changes.length })}</summary>
      <Changes changes={changes} />
    </details>
  );
}

function EntryTitle({ entry, title, linked }: { entry: HistoryEntry; title: string; linked: boolean }) {
  const measureId = entry.entity === "measure" ? entry.entityId : entry.measureId;
  if (!linked || !measureId || entry.action === "deleted") return <strong>„{title}“</strong>;
  return (
    <Link to={paths.measure} params={{ measureId }} className="kern-link">
      {title}
    </Link>
  );
}
