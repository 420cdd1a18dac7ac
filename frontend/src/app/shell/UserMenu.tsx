import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAuth } from "react-oidc-context";
import { useMe } from "#/auth/useMe";
import { startTour } from "#/features/tour/tour";
import { paths } from "#/paths";
import { tellOtherTabs } from "../session/signOut";

/** A button that unfolds what concerns the person. Escape and leaving it fold it again. */
export function UserMenu() {
  const { t } = useTranslation();
  const { me, can } = useMe();
  const { signoutRedirect } = useAuth();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !box.current?.contains(event.target as Node) && setOpen(false);
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    document.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      document.removeEventListener("keydown", onEscape);
    };
  }, [open]);
  return (
    <div className="app-user" ref={box}>
      <button
        ref={button}
        type="button"
        className="app-header-button"
        aria-expanded={open}
        aria-controls="user-menu"
        onClick={() => setOpen(!open)}
      >
        {me?.name ?? t("shell.account")}
      </button>
      <ul id="user-menu" className="app-user-menu" hidden={!open}>
        {can("plan:read") && (
          <li>
            <Link to={paths.settings} className="kern-link" onClick={() => setOpen(false)}>
              {t("shell.settings")}
            </Link>
          </li>
        )}
        <li>
          <Link to={paths.access} className="kern-link" onClick={() => setOpen(false)}>
            {t("shell.access")}
          </Link>
        </li>
        <li>
          <button
            type="button"
            className="app-header-button"
            onClick={() => {
              setOpen(false);
              button.current?.focus();
              startTour();
            }}
          >
            {t("tour.start")}
          </button>
        </li>
        <li>
          <button
            type="button"
            className="app-header-button"
            onClick={() => {
              tellOtherTabs();
              void signoutRedirect();
            }}
          >
            {t("shell.signOut")}
          </button>
        </li>
      </ul>
    </div>
  );
}
