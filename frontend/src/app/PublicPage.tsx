import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "#/paths";
import { Footer } from "./shell/Footer";
import { LanguageSwitch } from "./shell/LanguageSwitch";

const PAGES: Record<string, ComponentType> = {
  [paths.imprint]: lazy(() => import("./pages/ImprintPage")),
  [paths.privacy]: lazy(() => import("./pages/PrivacyPage")),
  [paths.accessibility]: lazy(() => import("./pages/AccessibilityPage")),
};

/** Whether an address can be read without signing in. */
export const isPublic = (address: string) => address in PAGES;

/** A page that everybody may read, opened by its address: without the application around it. */
export function PublicPage({ address }: { address: string }) {
  const { t } = useTranslation();
  const Page = PAGES[address];
  return (
    <div className="app-page">
      <a href="#main" className="app-skip">
        {t("shell.skip")}
      </a>
      <header className="app-header">
        <div className="app-header-row">
          <a href={paths.home} className="app-product">
            {t("common.product")}
          </a>
          <div className="app-header-end">
            <LanguageSwitch />
            <a href={paths.home} className="kern-link">
              {t("footer.toApp")}
            </a>
          </div>
        </div>
      </header>
      <main id="main" className="app-main" tabIndex={-1}>
        <Suspense fallback={<p className="app-loading">{t("common.loading")}</p>}>{Page && <Page />}</Suspense>
      </main>
      <Footer alone />
    </div>
  );
}
