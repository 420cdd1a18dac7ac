import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ResponsibilityHandover } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Failed } from "#/ui/Loaded";
import { useHandovers } from "../queries";
import { Outcomes } from "./HandoverChoice";

interface DoneProps {
  handover: ResponsibilityHandover;
  onAgain: () => void;
}

/** What was handed over, and the way back. */
export function HandoverDone({ handover, onAgain }: DoneProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { undo } = useHandovers();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { from, to, items } = handover;
  const measures = [...new Map(items.map((item) => [item.measure.id, item.measure])).values()];
  return (
    <section className="app-panel app-stack" aria-labelledby="handover-done">
      <h2 className="kern-heading-small" id="handover-done" tabIndex={-1} ref={heading}>
        {t("handover.done", { count: measures.length })}
      </h2>
      <p>
        {t("handover.doneText", {
          from: organisationInWords(from),
          to: organisationInWords(to),
          date: date(handover.on),
        })}
      </p>
      <p role="status">{undo.isSuccess && t("handover.undone")}</p>
      {!undo.isSuccess && (
        <ul className="app-plain-list app-stack-small">
          {measures.map(({ id, title }) => (
            <li key={id}>
              <Link to={paths.measure} params={{ measureId: id }} className="kern-link" lang="de">
                {title}
              </Link>
              <Outcomes items={items.filter(({ measure }) => measure.id === id)} />
            </li>
          ))}
        </ul>
      )}
      {undo.error && <Failed error={undo.error} />}
      <div className="app-actions">
        {!undo.isSuccess && handover.id && (
          <Button pending={undo.isPending} onClick={() => handover.id && undo.mutate(handover.id)}>
            {t("common.undo")}
          </Button>
        )}
        <Button variant="tertiary" onClick={onAgain}>
          {t("handover.again")}
        </Button>
      </div>
    </section>
  );
}
