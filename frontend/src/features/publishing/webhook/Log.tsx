import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { WebhookDelivery } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { problemSentence } from "#/i18n/problems";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { toast } from "#/ui/toasts";
import { logQuery, useWebhookActs, type WebhookAt } from "./queries";

const TONES = { pending: "info", delivered: "success", failed: "danger", cancelled: "neutral" } as const;

interface LogProps {
  at: WebhookAt;
  mayReplay: boolean;
}

/** Every call with its attempts, the newest first. */
export function Log({ at, mayReplay }: LogProps) {
  const { t } = useTranslation();
  const log = useInfiniteQuery({
    ...logQuery(at),
    // A call is on its way for seconds, or tried again for days: somebody who looks sees it arrive.
    refetchInterval: 4000,
  });
  const columns = (["what", "state", "attempts", "act"] as const).filter((column) => mayReplay || column !== "act");
  return (
    <Panel title={t("webhook.log")}>
      <Loaded query={log}>
        {({ pages }) => {
          const calls = pages.flatMap(({ items }) => items);
          if (calls.length === 0) return <p className="app-muted">{t("webhook.logEmpty")}</p>;
          return (
            <ScrollRegion label={t("webhook.log")}>
              <table className="kern-table app-table">
                <caption className="kern-sr-only">{t("webhook.log")}</caption>
                <thead>
                  <tr>
                    {columns.map((column) => (
                      <th key={column} scope="col">
                        {t(`webhook.columns.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {calls.map((call) => (
                    <Call key={call.id} at={at} call={call} mayReplay={mayReplay} />
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          );
        }}
      </Loaded>
      {log.hasNextPage && (
        <div>
          <Button pending={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t("common.more")}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Call({ at, call, mayReplay }: LogProps & { call: WebhookDelivery }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { type, edition, state, createdAt, nextAttemptAt, attempts } = call;
  const what = t(`webhook.what.${type}`, { number: edition ?? "" }).trim();
  return (
    <tr>
      <th scope="row">
        {what}
        <span className="app-block app-muted">{instant(createdAt)}</span>
      </th>
      <td>
        <Badge tone={TONES[state]}>{t(`webhook.state.${state}`)}</Badge>
        {nextAttemptAt && (
          <span className="app-block app-muted">{t("webhook.nextAttempt", { at: instant(nextAttemptAt) })}</span>
        )}
      </td>
      <td>
        <ol className="app-items">
          {attempts.map((attempt) => (
            <li key={attempt.at}>
              {t(attempt.status ? "webhook.attemptStatus" : "webhook.attempt", {
                at: instant(attempt.at),
                outcome: t(`webhook.outcome.${attempt.outcome}`),
                status: attempt.status,
              })}
            </li>
          ))}
        </ol>
      </td>
      {mayReplay && <td>{state !== "pending" && <Replay at={at} call={call} what={what} />}</td>}
    </tr>
  );
}

function Replay({ at, call, what }: { at: WebhookAt; call: WebhookDelivery; what: string }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { replay } = useWebhookActs(at);
  const again = () =>
    void replay.mutateAsync(call.id).then(
      () => toast({ tone: "success", text: t("webhook.replayed") }),
      (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    );
  return (
    <Button
      small
      pending={replay.isPending}
      onClick={again}
      aria-label={t("webhook.replayThis", { what, at: instant(call.createdAt) })}
    >
      {t("webhook.replay")}
    </Button>
  );
}
