import { useId } from "react";

interface ProgressBarProps {
  label: string;
  /** In words, for everybody: "120 von 300". */
  text: string;
  done: number;
  /** Unknown as long as it is absent. */
  total?: number;
}

/** How far long work has come. The words stand beside it, and are announced as they change. */
export function ProgressBar({ label, text, done, total }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="app-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={total === undefined ? undefined : done} max={total} />
      <span role="status" className="app-muted">
        {text}
      </span>
    </div>
  );
}
