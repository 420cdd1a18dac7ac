import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SearchHit } from "#/api/types";
import { paths } from "#/paths";
import { Icon } from "#/ui/Icon";

const load = () => import("#/features/search/SearchDialog");
const SearchDialog = lazy(load);

/** Opens the search over everything, also by Ctrl+K; its code comes when it is first wanted. */
export function SearchButton({ year }: { year: string | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const open = useOpening(() => setOpen(false));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="app-header-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        title={t("search.shortcut")}
        onClick={() => setOpen(true)}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
      >
        <Icon name="search" size="small" /> {t("search.open")}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} onOpen={open.hit} onAll={year ? open.all(year) : undefined} />
        </Suspense>
      )}
    </>
  );
}

function useOpening(close: () => void) {
  const navigate = useNavigate();
  const hit = ({ kind, id, planYear }: SearchHit) => {
    close();
    if (kind === "measure") return void navigate({ to: paths.measure, params: { measureId: id } });
    if (kind === "organisation") {
      return void navigate({ to: paths.organisation, params: { organisationId: id }, search: {} });
    }
    const search = kind === "goal" ? { goal: id } : { block: id };
    void navigate({ to: paths.measures, params: { year: `${planYear}` }, search });
  };
  const all = (year: string) => (q: string) => {
    close();
    void navigate({ to: paths.measures, params: { year }, search: { q } });
  };
  return { hit, all };
}
