import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { SavedView } from "#/api/types";
import { useMe } from "#/auth/useMe";
import type { PlanSearch } from "../filters";
import { fromQuery, toQuery } from "./address";
import { savedViewsQuery } from "./queries";

/** A person's own default goes before the team's. */
export const defaultOf = (views: SavedView[]): SavedView | undefined =>
  views.find(({ isDefault, scope }) => isDefault && scope === "personal") ?? views.find(({ isDefault }) => isDefault);

/** Whoever comes to the table without saying what to see begins with the default view; after that the address decides. */
export function useDefaultView(search: PlanSearch, onSearch: (search: PlanSearch) => void): void {
  const { can } = useMe();
  const views = useQuery({ ...savedViewsQuery(), enabled: can("view:save") }).data?.items;
  const open = useRef(true);
  useEffect(() => {
    if (!open.current) return;
    if (toQuery(search) !== "") open.current = false;
    else if (views) {
      open.current = false;
      const wanted = defaultOf(views);
      if (wanted?.query) onSearch(fromQuery(wanted.query));
    }
  }, [views, search, onSearch]);
}
