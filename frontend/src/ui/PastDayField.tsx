import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "#/i18n/format";
import { type Edge, parsePastDay } from "#/i18n/pastDay";
import { dateForInput } from "#/i18n/sloppy";
import { type FieldProps, TextField } from "./Field";

interface PastDayFieldProps extends FieldProps {
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  /** What was typed is no day; `value` stays until there is one. */
  onRefused?: () => void;
  /** Of a week or a year: the day that it begins with, or the one that it ends with. */
  edge?: Edge;
  required?: boolean;
}

/** A day as people say it, "1.3." or "vorige Woche"; taken with Enter or on leaving, and then shown as the day that it is. */
export function PastDayField({ value, onChange, onRefused, edge, error, ...rest }: PastDayFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const forget = () => {
    setTyped(undefined);
    setRefused(false);
  };
  const take = () => {
    if (typed === undefined) return;
    const day = parsePastDay(typed, today(), edge);
    if (!day && typed.trim() !== "") {
      setRefused(true);
      onRefused?.();
      return;
    }
    forget();
    if (day !== value) onChange(day);
  };
  return (
    <TextField
      {...rest}
      announced
      placeholder={t("pastDay.example")}
      error={refused ? t("pastDay.refused") : error}
      maxLength={40}
      value={typed ?? dateForInput(value)}
      onChange={(event) => {
        setTyped(event.target.value);
        setRefused(false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape") forget();
      }}
      onBlur={take}
    />
  );
}
