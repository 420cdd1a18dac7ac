import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "#/ui/Field";

const PAUSE_MS = 300;

/** Searches while one types, after a short pause; the address keeps the words. */
export function TextFilter({ value, onChange }: { value?: string; onChange: (q: string | undefined) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? "");
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if ((value ?? "") !== typed.trim()) setTyped(value ?? "");
  }
  const wanted = typed.trim() || undefined;
  useEffect(() => {
    if (wanted === value) return;
    const timer = setTimeout(() => onChange(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, value, onChange]);
  return (
    <TextField
      type="search"
      label={t("log.filter.text")}
      placeholder={t("log.filter.textExample")}
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
