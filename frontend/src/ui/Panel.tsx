import { type ReactNode, useId } from "react";

interface PanelProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

export function Panel({ title, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section className="app-panel" aria-labelledby={id}>
      <div className="app-panel-head">
        <h2 className="kern-heading-small" id={id}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
