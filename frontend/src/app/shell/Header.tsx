import { Link, useLocation, useMatches } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { helpFor } from "../helpAreas";
import { useCurrentPlan } from "../usePlans";
import { LanguageSwitch } from "./LanguageSwitch";
import { Navigation } from "./Navigation";
import { PlanSwitch } from "./PlanSwitch";
import { SearchButton } from "./SearchButton";
import { UserMenu } from "./UserMenu";

/** On a narrow screen the navigation unfolds from a button, as it would fill half of it; going somewhere and Escape fold it again. */
export function Header() {
  const { t } = useTranslation();
  const { can } = useMe();
  const { plans, current, isLoading } = useCurrentPlan();
  const here = useMatches().at(-1)?.fullPath;
  const address = useLocation().pathname;
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === address;
  const button = useRef<HTMLButtonElement>(null);
  const fold = () => {
    setOpenAt(undefined);
    button.current?.focus();
  };
  const year = current ? `${current.year}` : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only folds what the button unfolded
    <header className="app-header" onKeyDown={({ key }) => key === "Escape" && open && fold()}>
      <div className="app-header-row">
        <Link to={paths.home} className="app-product">
          {t("common.product")}
        </Link>
        {plans && plans.length > 0 && <PlanSwitch plans={plans} current={current} />}
        <button
          ref={button}
          type="button"
          className="app-header-button app-menu-button"
          aria-expanded={open}
          aria-controls="main-menu"
          onClick={() => setOpenAt(open ? undefined : address)}
        >
          {t("shell.menu")}
        </button>
        <div className="app-header-end">
          {can("organisation:read") && <SearchButton year={year} />}
          <Link to={paths.helpArea} params={{ area: helpFor(here) }} className="app-header-button" data-help>
            {t("help.link")}
          </Link>
          <LanguageSwitch />
          <UserMenu />
        </div>
      </div>
      <div id="main-menu" className={open ? "app-menu app-menu--open" : "app-menu"}>
        <Navigation year={year} isLoading={isLoading} />
      </div>
    </header>
  );
}
