import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#/ui/Button";
import { TextField } from "#/ui/Field";
import { PastDayField } from "#/ui/PastDayField";

interface AsOfFormProps {
  at: string | undefined;
  onChoose: (at: string) => void;
}

export function AsOfForm({ at, onChoose }: AsOfFormProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState(at?.slice(0, 10));
  const [time, setTime] = useState(at?.slice(11) ?? "");
  const [asked, setAsked] = useState(false);
  const [known, setKnown] = useState(at);
  if (at !== known) {
    // The address changed: by this form, or back and forth.
    setKnown(at);
    setDay(at?.slice(0, 10));
    setTime(at?.slice(11) ?? "");
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (day) onChoose(time ? `${day}T${time}` : day);
  };
  return (
    <form className="app-filters" onSubmit={submit} noValidate>
      <PastDayField
        label={t("log.asOf.day")}
        edge="last"
        error={asked && !day ? t("log.asOf.choose") : undefined}
        required
        value={day}
        onChange={setDay}
        onRefused={() => setDay(undefined)}
      />
      <TextField
        type="time"
        label={t("log.asOf.time")}
        hint={t("log.asOf.timeHint")}
        optional
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <div className="app-filter-checks">
        <Button type="submit" variant="primary">
          {t("log.asOf.show")}
        </Button>
      </div>
    </form>
  );
}
