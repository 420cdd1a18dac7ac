import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { ResponsibilityHandover, ResponsibilityHandoverInput } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { Failed } from "#/ui/Loaded";
import { useHandovers } from "../queries";

interface ChoiceProps {
  input: ResponsibilityHandoverInput;
  preview: ResponsibilityHandover;
  onDone: (handover: ResponsibilityHandover) => void;
}

/** The preview: what would happen to each measure, and which of them are meant. */
export function HandoverChoice({ input, preview, onDone }: ChoiceProps) {
  const { t } = useTranslation();
  const { run } = useHandovers();
  const idempotency = useIdempotencyKey();
  const heading = useRef<HTMLHeadingElement>(null);
  const measures = [...new Map(preview.items.map((item) => [item.measure.id, item.measure])).values()];
  const [left, setLeft] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const chosen = measures.filter(({ id }) => !left.includes(id));
  // The preview appears below the form: that is where to go on.
  useEffect(() => heading.current?.focus(), []);
  const handOver = () => {
    setAsked(true);
    if (chosen.length === 0) return;
    const whole = { ...input, measureIds: chosen.map(({ id }) => id) };
    run.mutate({ key: idempotency.keyFor(whole), input: whole }, { onSuccess: onDone });
  };
  return (
    <section className="app-panel app-stack" aria-labelledby="handover-choice">
      <h2 className="kern-heading-small" id="handover-choice" tabIndex={-1} ref={heading}>
        {t("handover.choose")}
      </h2>
      {measures.length === 0 ? (
        <p>{t("handover.nothing", { name: organisationInWords(preview.from) })}</p>
      ) : (
        <>
          <Checkbox
            label={t("handover.all")}
            checked={left.length === 0}
            onChange={(event) => setLeft(event.target.checked ? [] : measures.map(({ id }) => id))}
          />
          <ul className="app-plain-list app-stack-small">
            {measures.map(({ id, title }) => (
              <li key={id}>
                <Checkbox
                  label={title}
                  checked={!left.includes(id)}
                  onChange={(event) =>
                    setLeft(event.target.checked ? left.filter((each) => each !== id) : [...left, id])
                  }
                />
                <Outcomes items={preview.items.filter(({ measure }) => measure.id === id)} />
              </li>
            ))}
          </ul>
          {asked && chosen.length === 0 && (
            <p role="alert" className="app-inline-error">
              {t("handover.chooseFirst")}
            </p>
          )}
          {run.error && <Failed error={run.error} />}
          <div className="app-actions">
            <Button variant="primary" pending={run.isPending} onClick={handOver}>
              {t("handover.run", { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

export function Outcomes({ items }: { items: ResponsibilityHandover["items"] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <ul className="app-plain-list app-muted">
      {items.map(({ role, outcome, begins, year, endedId, begunId }) => (
        <li key={endedId ?? begunId ?? role}>
          {[
            year,
            t(`responsibility.role.${role}`),
            t(`handover.outcome.${outcome}`, { date: begins ? date(begins) : "" }),
          ].join(" · ")}
        </li>
      ))}
    </ul>
  );
}
