import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

let focusWanted = false;

/** After a change of screen the next heading takes the focus, so that screen readers and the keyboard go on from there. */
export function focusNextHeading(): void {
  focusWanted = true;
}

interface PageTitleProps {
  title: string;
  /** Of the title, where it is no text of the interface. */
  lang?: string;
  lead?: ReactNode;
  preline?: ReactNode;
}

export function PageTitle({ title, lang, lead, preline }: PageTitleProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusWanted) heading.current?.focus();
    focusWanted = false;
  }, []);
  return (
    <header className="app-page-title">
      <title>{`${title} – ${t("common.product")}`}</title>
      {preline && <p className="app-muted">{preline}</p>}
      <h1 className="kern-heading-medium" tabIndex={-1} ref={heading} lang={lang}>
        {title}
      </h1>
      {lead && <div className="kern-body">{lead}</div>}
    </header>
  );
}
