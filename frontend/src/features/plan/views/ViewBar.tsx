import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SavedView } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Field";
import type { PlanSearch } from "../filters";
import { fromQuery, normalised, toQuery } from "./address";
import { savedViewsQuery } from "./queries";
import { ViewDialog } from "./ViewDialog";

interface ViewBarProps {
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}

/** The saved views, the one that is seen, and a way to keep what is seen now. */
export function ViewBar({ search, onSearch }: ViewBarProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [open, setOpen] = useState<"new" | "change">();
  const [last, setLast] = useState<string>();
  const views = useQuery({ ...savedViewsQuery(), enabled: can("view:save") }).data?.items ?? [];
  if (!can("view:save")) return null;
  const query = toQuery(search);
  const seen = views.find((view) => normalised(view.query) === query);
  const chosen = seen ?? views.find(({ id }) => id === last);
  const mayChange = chosen && (chosen.scope === "personal" || can("view:share"));
  const choose = (id: string) => {
    const view = views.find((each) => each.id === id);
    setLast(view?.id);
    onSearch(view ? fromQuery(view.query) : {});
  };
  return (
    <>
      <Select
        label={t("table.views.label")}
        value={seen?.id ?? (query === "" ? "" : "other")}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t("table.views.usual")}</option>
        {!seen && query !== "" && <option value="other">{t("table.views.other")}</option>}
        <ViewGroup label={t("table.views.mine")} views={views.filter(({ scope }) => scope === "personal")} />
        <ViewGroup label={t("table.views.team")} views={views.filter(({ scope }) => scope === "team")} />
      </Select>
      <div className="app-look-buttons">
        {!seen && (
          <Button small onClick={() => setOpen("new")}>
            {t("table.views.save")}
          </Button>
        )}
        {mayChange && (
          <Button small onClick={() => setOpen("change")}>
            {t("table.views.change")}
          </Button>
        )}
      </div>
      {open && (
        <ViewDialog
          view={open === "change" ? chosen : undefined}
          query={query}
          onClose={() => setOpen(undefined)}
          onSaved={setLast}
        />
      )}
    </>
  );
}

function ViewGroup({ label, views }: { label: string; views: SavedView[] }) {
  const { t } = useTranslation();
  if (views.length === 0) return null;
  return (
    <optgroup label={label}>
      {views.map(({ id, name, isDefault }) => (
        <option key={id} value={id}>
          {isDefault ? t("table.views.isDefault", { name }) : name}
        </option>
      ))}
    </optgroup>
  );
}
