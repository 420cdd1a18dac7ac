import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { TextField } from "./Field";

/** A text to be taken along, by a button or by hand. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = () => {
    field.current?.select();
    // Absent where the page is not served securely.
    const copied = navigator.clipboard?.writeText(value) ?? Promise.reject();
    copied.then(
      () => setSaid(t("common.copied")),
      () => setSaid(t("common.copyFailed")),
    );
  };
  return (
    <>
      <TextField ref={field} label={label} readOnly value={value} />
      <div className="app-actions">
        <Button onClick={copy}>{t("common.copy")}</Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
