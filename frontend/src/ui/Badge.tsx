import type { ReactNode } from "react";
import { cx } from "./cx";

export type Tone = "info" | "success" | "warning" | "danger" | "neutral";

export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={cx("app-badge", `app-badge--${tone}`)}>{children}</span>;
}
