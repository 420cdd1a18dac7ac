import { useEffect, useState } from "react";
import { TextField } from "./Field";

const PAUSE_MS = 300;

interface TypedSearchProps {
  label: string;
  placeholder: string;
  value?: string;
  onChange: (q: string | undefined) => void;
}

/** Searches while one types, after a short pause; the address keeps the words. */
export function TypedSearch({ label, placeholder, value, onChange }: TypedSearchProps) {
  const [typed, setTyped] = useState(value ?? "");
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // The address changed otherwise: back button, "reset".
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
      label={label}
      placeholder={placeholder}
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
