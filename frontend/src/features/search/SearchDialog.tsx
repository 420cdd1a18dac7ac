import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useState } from "react";
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

/** Finds anything by its words. The focus stays in the field, the arrows choose; Enter alone opens the best hit. */
export default function SearchDialog({ onClose, onOpen, onAll }: SearchDialogProps) {
  const { t } = useTranslation();
  const { me } = useMe();
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const found = useQuery(searchQuery(q));
  const hits = q === "" ? undefined : found.data?.items;
  // What is shown while one types on, or while it loads, belongs to other words.
  const ready = q === typed.trim() && found.isSuccess && !found.isPlaceholderData;
  const open = (hit: SearchHit) => {
    if (me) remember(me.id, hit);
    onOpen(hit);
  };
  const enter = useEnter({ typed: typed.trim(), best: ready ? hits?.[0] : undefined, open });
  return (
    <Dialog title={t("search.title")} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst={q === ""}>
        <SearchField className="app-search-field" autoFocus maxLength={200}>
          <Label className="kern-label">{t("search.label")}</Label>
          <Input
            className="kern-form-input__input"
            placeholder={t("search.example")}
            onKeyDownCapture={(event) => enter(event, ready)}
          />
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

interface EnterProps {
  typed: string;
  best: SearchHit | undefined;
  open: (hit: SearchHit) => void;
}

/** Enter opens what the arrows have chosen, otherwise the best hit: at once, or as soon as it is found. */
function useEnter({ typed, best, open }: EnterProps) {
  const [wanted, setWanted] = useState("");
  const found = wanted !== "" && wanted === typed ? best : undefined;
  // The answer is what this waits for; typing on takes the wish back.
  useEffect(() => {
    if (!found) return;
    setWanted("");
    open(found);
  });
  return (event: KeyboardEvent<HTMLInputElement>, ready: boolean) => {
    if (event.key !== "Enter" || typed === "") return;
    if (ready && (!best || event.currentTarget.hasAttribute("aria-activedescendant"))) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(typed);
  };
}
