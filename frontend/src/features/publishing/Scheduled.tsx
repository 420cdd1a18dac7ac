import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ScheduledPublication } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { problemSentence } from "#/i18n/problems";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { FindingList } from "./Findings";
import { scheduledQuery, useCancelScheduled } from "./queries";

const TONES = { waiting: "info", published: "success", failed: "danger", cancelled: "neutral" } as const;

/** Publications for a later time, and what became of them. Nothing is shown as long as nobody has ever scheduled one. */
export function Scheduled({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const scheduled = useInfiniteQuery(scheduledQuery(planId));
  if (scheduled.data?.pages[0]?.items.length === 0) return null;
  return (
    <Panel title={t("publishing.scheduledTitle")}>
      <Loaded query={scheduled}>
        {({ pages }) => (
          <ul className="app-plain-list app-stack">
            {pages
              .flatMap(({ items }) => items)
              .map((each) => (
                <li key={each.id} className="app-card app-stack-small">
                  <ScheduledCard scheduled={each} />
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      {scheduled.hasNextPage && (
        <div>
          <Button pending={scheduled.isFetchingNextPage} onClick={() => void scheduled.fetchNextPage()}>
            {t("common.more")}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function ScheduledCard({ scheduled }: { scheduled: ScheduledPublication }) {
  const { t } = useTranslation();
  const { instant, list } = useFormat();
  const { dueAt, state, scheduledBy, note, channels, edition, failure } = scheduled;
  return (
    <>
      <h3 className="kern-title">{instant(dueAt)}</h3>
      <p>
        <Badge tone={TONES[state]}>{t(`publishing.scheduledState.${state}`)}</Badge>{" "}
        {edition && t("publishing.edition", { number: edition })}
      </p>
      <p>
        {t("publishing.scheduledLine", { name: scheduledBy })},{" "}
        {channels ? t("publishing.onChannels", { names: list(channels) }) : t("publishing.allChannels")}
      </p>
      {note && <p className="app-prewrap">{note}</p>}
      {failure && (
        <>
          <p>
            {t("publishing.notPublished")} {failure.detail}
          </p>
          <FindingList findings={failure.blocks} />
        </>
      )}
      {state === "waiting" && <Cancel id={scheduled.id} at={instant(dueAt)} />}
    </>
  );
}

function Cancel({ id, at }: { id: string; at: string }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { mutateAsync, isPending } = useCancelScheduled();
  if (!can("publication:write")) return null;
  const cancel = () =>
    // The button is gone when the answer comes: a promise outlives it.
    mutateAsync(id).then(
      () => toast({ tone: "success", text: t("publishing.cancelled") }),
      (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    );
  return (
    <div>
      <Button pending={isPending} onClick={() => void cancel()} aria-label={t("publishing.cancelThis", { at })}>
        {t("publishing.cancelScheduled")}
      </Button>
    </div>
  );
}
