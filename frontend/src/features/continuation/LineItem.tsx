import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ContinuationLine } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { fieldInWords } from "#/i18n/values";
import { paths } from "#/paths";
import { Badge, type Tone } from "#/ui/Badge";
import { StatusBadge } from "#/ui/StatusBadge";
import { ChangeForm } from "./ChangeForm";
import { LineButtons } from "./LineButtons";
import type { Act } from "./lines";
import type { ReviewActs } from "./useReview";

const TONES: Record<ContinuationLine["decision"], Tone> = {
  carried: "success",
  changed: "info",
  ended: "warning",
  undecided: "neutral",
};

interface LineItemProps {
  continuationId: string;
  line: ContinuationLine;
  /** Without it one may only look. */
  review: ReviewActs | undefined;
}

/** One measure, what is proposed for it and what was decided. The line itself takes the keys. */
export function LineItem({ continuationId, line, review }: LineItemProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const heading = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const accepted = line.acceptedAt !== undefined;
  const act = (what: Act) => (what === "changed" ? setEditing(true) : review?.decideOne(line, what));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!review || event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      review.step(line.measureId, event.key === "ArrowDown" ? 1 : -1);
      return;
    }
    if (event.key.toUpperCase() === t("continuation.undoKey")) {
      event.preventDefault();
      review.undo();
      return;
    }
    const keys = t("continuation.keys", { returnObjects: true });
    const found = (Object.keys(keys) as Act[]).find((each) => keys[each] === event.key.toUpperCase());
    if (!found || accepted) return;
    event.preventDefault();
    act(found);
  };
  const close = () => {
    setEditing(false);
    row.current?.focus();
  };
  return (
    <li>
      <fieldset
        ref={row}
        className="app-review-line"
        aria-labelledby={heading}
        tabIndex={review ? 0 : undefined}
        data-line={line.measureId}
        onKeyDown={onKeyDown}
      >
        <Facts line={line} headingId={heading} />
        {review && !editing && <LineButtons line={line} review={review} onAct={act} />}
        {editing && <ChangeForm continuationId={continuationId} line={line} onClose={close} />}
      </fieldset>
    </li>
  );
}

function Facts({ line, headingId }: { line: ContinuationLine; headingId: string }) {
  const { t } = useTranslation();
  const { measure, proposal, decision, note, acceptedAt } = line;
  return (
    <div className="app-stack-small">
      <h3 className="app-review-title" id={headingId}>
        <Link to={paths.measure} params={{ measureId: line.measureId }} className="kern-link" lang="de">
          {measure.title}
        </Link>
      </h3>
      <p className="app-inline-list">
        <StatusBadge status={measure.status} />{" "}
        {decision !== "undecided" && <Badge tone={TONES[decision]}>{t(`continuation.decision.${decision}`)}</Badge>}{" "}
        {acceptedAt && <Badge tone="success">{t("continuation.isAccepted")}</Badge>}
      </p>
      <p>
        {t("continuation.proposal", {
          decision: t(`continuation.decision.${proposal.decision}`),
          reason: t(`continuation.reason.${proposal.reason}`),
        })}
      </p>
      <NewValues line={line} />
      {note && <p className="app-muted">{t("continuation.noteIs", { note })}</p>}
      <Meanwhile line={line} />
    </div>
  );
}

/** The values of the next plan, where they differ. */
function NewValues({ line }: { line: ContinuationLine }) {
  const { t } = useTranslation();
  const fields = (["title", "description", "status", "statusReason", "schedule"] as const).filter(
    (field) => line[field] !== undefined,
  );
  if (fields.length === 0) return null;
  return <p>{t("continuation.newValues", { fields: fields.map((field) => fieldInWords(field, t)).join(", ") })}</p>;
}

/** What has happened in the present plan since. */
function Meanwhile({ line: { changedSince, addedLater, acceptedAt } }: { line: ContinuationLine }) {
  const { t } = useTranslation();
  const { instant, list } = useFormat();
  return (
    <>
      {addedLater && <p className="app-muted">{t("continuation.addedLater")}</p>}
      {changedSince && (
        <p className="app-muted">
          {t(acceptedAt ? "continuation.changedSinceAccepted" : "continuation.changedSince", {
            at: instant(changedSince.at),
            fields: list(changedSince.fields.map((field) => fieldInWords(field, t))),
          })}
        </p>
      )}
    </>
  );
}
