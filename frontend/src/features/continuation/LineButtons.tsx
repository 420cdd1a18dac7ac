import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ContinuationLine } from "#/api/types";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import type { Act } from "./lines";
import type { ReviewActs } from "./useReview";

interface LineButtonsProps {
  line: ContinuationLine;
  review: ReviewActs;
  onAct: (act: Act) => void;
}

const ACTS: Act[] = ["as-proposed", "carried", "changed", "ended", "undecided"];

/** What can be done with a line; each button names the key that does the same. */
export function LineButtons({ line, review, onAct }: LineButtonsProps) {
  const { t } = useTranslation();
  if (line.acceptedAt) return <Accepted line={line} review={review} />;
  const useful = (act: Act) =>
    act === "as-proposed" ? line.proposal.decision !== "undecided" : act === "changed" || act !== line.decision;
  return (
    <div className="app-actions">
      {ACTS.filter(useful).map((act) => (
        <Button key={act} small onClick={() => onAct(act)} aria-keyshortcuts={t(`continuation.keys.${act}`)}>
          {t(`continuation.act.${act}`)}
          <span className="kern-sr-only">: {line.measure.title}</span> <kbd>{t(`continuation.keys.${act}`)}</kbd>
        </Button>
      ))}
    </div>
  );
}

function Accepted({ line, review }: Omit<LineButtonsProps, "onAct">) {
  const { t } = useTranslation();
  const takeBack = () =>
    review.reopen.mutate(line, {
      onError: review.onError,
      onSuccess: () => toast({ tone: "success", text: t("continuation.tookBack") }),
    });
  return (
    <div className="app-actions">
      {line.acceptedMeasureId && (
        <Link to={paths.measure} params={{ measureId: line.acceptedMeasureId }} className="kern-link">
          {t("continuation.inNextPlan")}
          <span className="kern-sr-only">: {line.measure.title}</span>
        </Link>
      )}
      <Button small variant="tertiary" pending={review.reopen.isPending} onClick={takeBack}>
        {t("continuation.takeBack")}
        <span className="kern-sr-only">: {line.measure.title}</span>
      </Button>
    </div>
  );
}
