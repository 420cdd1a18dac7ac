import { useTranslation } from "react-i18next";
import type { DueProgress } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Badge, type Tone } from "#/ui/Badge";

const TONES: Record<DueProgress["state"], Tone> = {
  overdue: "danger",
  due: "warning",
  upcoming: "info",
  none: "neutral",
};

/** When a report is due, and how long nobody has said anything. */
export function DueWords({ item }: { item: Pick<DueProgress, "state" | "due" | "lastReported" | "staleSince"> }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const last = item.lastReported
    ? t("progress.lastReported", { date: date(item.lastReported) })
    : t("progress.neverReported");
  return (
    <span className="app-due-words">
      <Badge tone={TONES[item.state]}>
        {t(`progress.due.${item.state}`, { date: item.due ? date(item.due) : "" })}
      </Badge>{" "}
      <span className="app-muted">{last}</span>
      {item.staleSince && (
        <>
          {" "}
          <Badge tone="warning">{t("progress.staleSince", { date: date(item.staleSince) })}</Badge>
        </>
      )}
    </span>
  );
}
