import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Continuation, ContinuationLine, Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { Head } from "./Head";
import { LineItem } from "./LineItem";
import { byBlock, FILTERS, filtered, type LineFilter } from "./lines";
import { linesQuery } from "./queries";
import { useReview } from "./useReview";

/** Which lines are shown; it stands in the address. */
export interface Shown {
  show: LineFilter;
  onShow: (show: LineFilter) => void;
}

interface ReviewProps extends Shown {
  plan: Plan;
  continuation: Continuation;
}

export function Review(props: ReviewProps) {
  return (
    <Loaded query={useQuery(linesQuery(props.continuation.id))}>{(lines) => <Lines {...props} lines={lines} />}</Loaded>
  );
}

function Lines({ plan, continuation, lines, show, onShow }: ReviewProps & { lines: ContinuationLine[] }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const review = useReview(plan.id, continuation.id);
  const writable = can("plan:write");
  const shown = filtered(lines, show);
  return (
    <>
      <Head plan={plan} continuation={continuation} lines={lines} review={review} writable={writable} />
      <div className="app-toolbar">
        <Select
          label={t("continuation.show")}
          value={show}
          onChange={({ target }) => onShow(target.value as LineFilter)}
        >
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {t(`continuation.filter.${each}`)} ({filtered(lines, each).length})
            </option>
          ))}
        </Select>
      </div>
      {writable && <p className="app-muted">{t("continuation.keysHint")}</p>}
      {shown.length === 0 && <p className="app-empty">{t(`continuation.nothing.${show}`)}</p>}
      <div ref={review.list} className="app-stack">
        {byBlock(shown, t("plan.noBlock")).map((block) => (
          <section key={block.title} aria-label={block.title} className="app-stack-small">
            <h2 className="kern-heading-small" lang="de">
              {block.title}
            </h2>
            <ul className="app-plain-list app-stack-small">
              {block.lines.map((line) => (
                <LineItem
                  key={line.measureId}
                  continuationId={continuation.id}
                  line={line}
                  review={writable ? review : undefined}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
