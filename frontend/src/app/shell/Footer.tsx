import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "#/paths";

const LINKS = [
  ["accessibility", paths.accessibility],
  ["imprint", paths.imprint],
  ["privacy", paths.privacy],
] as const;

/** On every page, also before signing in, where there is no router yet. */
export function Footer({ alone }: { alone?: boolean }) {
  const { t } = useTranslation();
  return (
    <footer className="app-footer">
      <nav aria-label={t("footer.title")}>
        <ul>
          {LINKS.map(([name, address]) => (
            <li key={name}>
              {alone ? (
                <a href={address} className="kern-link">
                  {t(`footer.${name}`)}
                </a>
              ) : (
                <Link to={address} className="kern-link">
                  {t(`footer.${name}`)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

/** A page outside of the application: before signing in, and after. */
export function AlonePage({ children }: { children: ReactNode }) {
  return (
    <div className="app-page">
      <main className="app-alone">{children}</main>
      <Footer alone />
    </div>
  );
}
