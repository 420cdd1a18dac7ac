import { useTranslation } from "react-i18next";
import type { PublicationChange } from "#/api/types";
import { Changes } from "#/ui/Changes";
import { MeasureLink } from "./MeasureLink";

interface EditionChangesProps {
  channel: string;
  changes: PublicationChange[];
  /** Everything is loaded: where nothing stands, nothing changed. */
  complete: boolean;
}

/** What an edition did to one portal. */
export function EditionChanges({ channel, changes, complete }: EditionChangesProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return complete && <p>{t("publishing.nothingChanged")}</p>;
  return (["appeared", "changed", "disappeared"] as const).map((kind) => {
    const items = changes.filter((change) => change.kind === kind);
    return (
      items.length > 0 && (
        <details key={kind} className="app-details">
          <summary>
            {t(`publishing.${kind}`, { count: items.length })}
            <span className="kern-sr-only"> {channel}</span>
          </summary>
          <ul className="app-plain-list app-stack-small">
            {items.map((change) => (
              <li key={change.lineage}>
                <MeasureLink measureId={change.measureId} title={change.title} />
                {change.fields && <Changes changes={change.fields} />}
                {change.removed && <Removed removed={change.removed} />}
              </li>
            ))}
          </ul>
        </details>
      )
    );
  });
}

function Removed({ removed }: { removed: NonNullable<PublicationChange["removed"]> }) {
  const { t } = useTranslation();
  const { reason, replacementTitle } = removed;
  return (
    <>
      <p>{t("publishing.removedBecause", { reason })}</p>
      {replacementTitle && (
        <p>
          {t("publishing.replacedBy")} {replacementTitle}
        </p>
      )}
    </>
  );
}
