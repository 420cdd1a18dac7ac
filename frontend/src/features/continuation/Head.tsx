import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Continuation, ContinuationLine, Plan } from "#/api/types";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { progressOf, proposed } from "./lines";
import type { ReviewActs } from "./useReview";

interface HeadProps {
  plan: Plan;
  continuation: Continuation;
  lines: ContinuationLine[];
  review: ReviewActs;
  writable: boolean;
}

/** How far the review has come, and what can be done with all lines at once. */
export function Head({ plan, continuation, lines, review, writable }: HeadProps) {
  const { t } = useTranslation();
  const progress = progressOf(lines);
  const { targetPlanId, year, title } = continuation;
  return (
    <Panel title={`${year}: ${title}`}>
      <label className="app-stack-small">
        <span role="status">{t("continuation.progress", { count: progress.all, ...progress })}</span>
        <progress max={progress.all} value={progress.accepted + progress.ready} className="app-progress" />
      </label>
      {progress.all > 0 && progress.accepted === progress.all && <p>{t("continuation.done")}</p>}
      {targetPlanId && (
        <p className="app-actions">
          <Link to={paths.measures} params={{ year: `${year}` }} className="kern-link">
            {t("continuation.seeNext", { year })}
          </Link>
          <Link
            to={paths.comparison}
            params={{ year: `${year}` }}
            search={{ with: `${plan.year}` }}
            className="kern-link"
          >
            {t("continuation.compare")}
          </Link>
        </p>
      )}
      {writable && <Acts continuation={continuation} lines={lines} review={review} ready={progress.ready} />}
    </Panel>
  );
}

function Acts({ continuation, lines, review, ready }: Omit<HeadProps, "plan" | "writable"> & { ready: number }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const open = proposed(lines);
  const accept = () =>
    review.accept.mutate(
      {},
      {
        onError: review.onError,
        onSuccess: () => toast({ tone: "success", text: t("continuation.accepted", { count: ready }) }),
      },
    );
  return (
    <div className="app-actions">
      {open.length > 0 && (
        <Button pending={review.decide.isPending} onClick={() => review.decideProposed(open)}>
          {t("continuation.takeProposals", { count: open.length })}
        </Button>
      )}
      {ready > 0 && (
        <Button variant="primary" pending={review.accept.isPending} onClick={accept}>
          {t("continuation.accept", { count: ready })}
        </Button>
      )}
      {!continuation.targetPlanId && (
        <Button variant="tertiary" onClick={() => setAsking(true)}>
          {t("continuation.giveUp")}
        </Button>
      )}
      {asking && (
        <Dialog title={t("continuation.giveUp")} onClose={() => setAsking(false)} mustDecide>
          <p className="kern-body">{t("continuation.giveUpText")}</p>
          <DialogActions>
            <Button
              variant="primary"
              pending={review.giveUp.isPending}
              onClick={() => review.giveUp.mutate(undefined, { onError: review.onError })}
            >
              {t("continuation.giveUp")}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("common.cancel")}</Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}
