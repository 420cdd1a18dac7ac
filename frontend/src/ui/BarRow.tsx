import type { ReactNode } from "react";
import { useFormat } from "#/i18n/format";

/** A name, its number, and a bar that only repeats the number for the eye. */
export function BarRow({ value, of, children }: { value: number; of: number; children: ReactNode }) {
  const { number } = useFormat();
  return (
    <div className="app-bar-row">
      <div className="app-bar-text">
        {children} <span className="app-bar-value">{number(value)}</span>
      </div>
      <meter className="app-bar" min={0} max={of} value={value} aria-hidden="true" />
    </div>
  );
}
