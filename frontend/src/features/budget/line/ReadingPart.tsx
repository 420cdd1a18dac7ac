import { useTranslation } from "react-i18next";
import type { PhrasePart } from "#/api/types";
import { resourceInWords } from "#/i18n/wording";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";

const TONES = { high: "success", medium: "warning", low: "danger" } as const;

interface ReadingPartProps {
  part: PhrasePart;
  taken: boolean;
  onTake: () => void;
}

/** One resource that was found in a text: what it was read as, how sure that is, and what could not be read. */
export function ReadingPart({ part, taken, onTake }: ReadingPartProps) {
  const { t, i18n } = useTranslation();
  const words = resourceInWords({ ...part.line, shared: part.sharedWith !== undefined }, t, i18n.language);
  return (
    <div className="app-reading">
      <p>
        {t("budget.understood")} <strong>{words}</strong>{" "}
        <Badge tone={TONES[part.certainty]}>
          {t("budget.certainty", { certainty: t(`transfer.certainty.${part.certainty}`) })}
        </Badge>
      </p>
      {part.findings.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      {part.unread.length > 0 && (
        <p>{t("budget.unread", { words: part.unread.map((each) => `„${each}“`).join(", ") })}</p>
      )}
      {part.sharedWith && <p>{t("budget.phraseShared")}</p>}
      {taken ? (
        <p className="app-muted">{t("budget.phraseTaken")}</p>
      ) : (
        <div>
          <Button small onClick={onTake}>
            {t("budget.phraseTake")}
            <span className="kern-sr-only"> {words}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
