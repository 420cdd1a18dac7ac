import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "#/i18n/format";
import { parseSince } from "#/i18n/since";
import { dateForInput } from "#/i18n/sloppy";
import { TextField } from "#/ui/Field";

interface SinceFieldProps {
  value: string | undefined;
  onChange: (since: string | undefined) => void;
}

/** A day as people say it, "1.3." or "vorige Woche"; taken with Enter or on leaving, and then shown as the day that it is. */
export function SinceField({ value, onChange }: SinceFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const take = () => {
    if (typed === undefined) return;
    const since = parseSince(typed, today());
    const none = typed.trim() === "";
    setRefused(!since && !none);
    if (!since && !none) return;
    setTyped(undefined);
    if (since !== value) onChange(since);
  };
  return (
    <TextField
      label={t("table.since")}
      placeholder={t("table.sinceExample")}
      error={refused ? t("table.sinceRefused") : undefined}
      maxLength={40}
      value={typed ?? dateForInput(value)}
      onChange={(event) => {
        setTyped(event.target.value);
        setRefused(false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape") {
          setTyped(undefined);
          setRefused(false);
        }
      }}
      onBlur={take}
    />
  );
}
