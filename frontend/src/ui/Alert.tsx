import type { ReactNode } from "react";
import { Icon } from "./Icon";

interface AlertProps {
  tone: "info" | "success" | "warning" | "danger";
  title: string;
  children?: ReactNode;
  /** Said at once by screen readers: for what appears in answer to an act. */
  announce?: boolean;
}

export function Alert({ tone, title, children, announce }: AlertProps) {
  return (
    <div className={`kern-alert kern-alert--${tone}`} role={announce ? "alert" : undefined}>
      <div className="kern-alert__header">
        <Icon name={tone} />
        <p className="kern-title">{title}</p>
      </div>
      {children && <div className="kern-alert__body kern-body">{children}</div>}
    </div>
  );
}
