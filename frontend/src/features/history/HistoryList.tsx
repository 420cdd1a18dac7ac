import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HistoryEntry } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Entry } from "./Entry";
import type { Way } from "./queries";
import { TakeBackDialog } from "./TakeBackDialog";

interface HistoryListProps {
  history: UseInfiniteQueryResult<InfiniteData<{ items: HistoryEntry[] }>>;
  /** In an object's own history its name would only repeat itself. */
  named: boolean;
  /** The object whose versions can be gone back to. */
  versionsOf?: string;
  /** Only a part was asked for. */
  narrowed?: boolean;
}

/** Who did what and when, newest first, with the differences in words, and the way back. */
export function HistoryList({ history, named, versionsOf, narrowed }: HistoryListProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ way: Way; entry: HistoryEntry }>();
  return (
    <Loaded query={history}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.items);
        if (entries.length === 0) return <p className="app-muted">{t(narrowed ? "log.nothing" : "history.empty")}</p>;
        const versions = entries.filter(({ entityId, version }) => entityId === versionsOf && version !== undefined);
        const earlier = versions.some(({ undoable }) => undoable) ? versions.slice(1) : [];
        return (
          <div className={history.isPlaceholderData ? "app-stale app-stack" : "app-stack"}>
            <ol className="app-history">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <Entry entry={entry} named={named} />
                  <WaysBack
                    entry={entry}
                    restorable={earlier.includes(entry)}
                    onAsk={(way) => setAsked({ way, entry })}
                  />
                </li>
              ))}
            </ol>
            {history.hasNextPage && (
              <Button pending={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
                {t("history.older")}
              </Button>
            )}
            {asked && <TakeBackDialog {...asked} onClose={() => setAsked(undefined)} />}
          </div>
        );
      }}
    </Loaded>
  );
}

interface WaysBackProps {
  entry: HistoryEntry;
  restorable: boolean;
  onAsk: (way: Way) => void;
}

/**
 * Only what this person may do at all; whether it is possible now, the preview says. Who may take a change back may also restore what
 * was there at the creation.
 */
function WaysBack({ entry, restorable, onAsk }: WaysBackProps) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const at = instant(entry.at);
  if (entry.undoneBy) return <Badge tone="neutral">{t("log.undone")}</Badge>;
  if (!entry.undoable && !restorable) return null;
  return (
    <p className="app-actions">
      {entry.undoable && (
        <Button small variant="tertiary" aria-label={t("log.undoThis", { at })} onClick={() => onAsk("undo")}>
          {t("log.undo")}
        </Button>
      )}
      {restorable && (
        <Button small variant="tertiary" aria-label={t("log.restoreThis", { at })} onClick={() => onAsk("restore")}>
          {t("log.restore")}
        </Button>
      )}
    </p>
  );
}
