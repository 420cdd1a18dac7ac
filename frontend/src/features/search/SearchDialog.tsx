import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Autocomplete, Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { SearchHit } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Dialog } from "#/ui/Dialog";
import { Hits } from "./Hits";
import { searchQuery } from "./queries";
import { recentHits, remember } from "./recent";
import { useSettled } from "./useSettled";

interface SearchDialogProps {
  onClose: () => void;
  onOpen: (hit: SearchHit) => void;
  /** Shows all measures of the present plan that fit; absent without a plan. */
  onAll: ((q: string) => void) | undefined;
}

/** Finds anything by its words. The focus stays in the field, the arrows choose. */
export default function SearchDialog({ onClose, onOpen, onAll }: SearchDialogProps) {
  const { t } = useTranslation();
  const { me } = useMe();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const found = useQuery(searchQuery(q));
  const hits = q === "" ? undefined : found.data?.items;
  const open = (hit: SearchHit) => {
    if (me) remember(me.id, hit);
    onOpen(hit);
  };
  return (
    <Dialog title={t("search.title")} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst={q === ""}>
        <SearchField className="app-search-field" autoFocus maxLength={200}>
          <Label className="kern-label">{t("search.label")}</Label>
          <Input className="kern-form-input__input" placeholder={t("search.example")} />
        </SearchField>
        <p className="kern-hint" role="status">
          {status()}
        </p>
        <Hits
          hits={hits ?? (me && q === "" ? recentHits(me.id) : [])}
          recent={q === ""}
          onOpen={open}
          onAll={q !== "" && onAll ? () => onAll(q) : undefined}
        />
      </Autocomplete>
    </Dialog>
  );

  function status() {
    if (q === "") return t("search.keys");
    if (found.isError) return t("search.failed");
    if (!hits) return t("common.loading");
    return found.data?.next ? t("search.many", { count: hits.length }) : t("search.hits", { count: hits.length });
  }
}
