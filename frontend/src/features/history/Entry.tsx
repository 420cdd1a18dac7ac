import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { HistoryEntry } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Differences } from "./Differences";

/** Who did what and when, with the differences in words. */
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
function EntryChanges({ entry: { action, changes, gone } }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const whole = action === "created" || action === "imported" || gone;
  if (!whole) return <Differences changes={changes} />;
  if (changes.length === 0) return null;
  return (
    <details className="app-details">
      <summary>{t("history.values", { count: changes.length })}</summary>
      <Differences changes={changes} />
    </details>
  );
}

function EntryTitle({ entry, title, linked }: { entry: HistoryEntry; title: string; linked: boolean }) {
  const measureId = entry.entity === "measure" ? entry.entityId : entry.measureId;
  if (!linked || !measureId || entry.gone) return <strong lang="de">„{title}“</strong>;
  return (
    <Link to={paths.measure} params={{ measureId }} className="kern-link" lang="de">
      {title}
    </Link>
  );
}
