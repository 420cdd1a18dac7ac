import { useTranslation } from "react-i18next";
import { Badge, type Tone } from "./Badge";

const TONES = {
  planned: "neutral",
  "in-preparation": "info",
  running: "success",
  completed: "success",
  paused: "warning",
  dropped: "danger",
} as const satisfies Record<string, Tone>;

export function StatusBadge({ status }: { status: keyof typeof TONES }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>;
}
