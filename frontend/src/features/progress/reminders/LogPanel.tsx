import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Plan, Reminder } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Badge, type Tone } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { logQuery } from "./queries";

const TONES: Record<Reminder["state"], Tone> = {
  pending: "info",
  sending: "info",
  sent: "success",
  failed: "danger",
  unknown: "warning",
  cancelled: "neutral",
};

/** To whom, when, and what became of it. */
export function LogPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const log = useInfiniteQuery({
    ...logQuery(plan.id),
    // What is on its way is followed until it has arrived.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((each) => each.state === "pending" || each.state === "sending"))
        ? 2000
        : false,
  });
  return (
    <Panel title={t("reminders.log")}>
      <Loaded query={log}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p className="app-muted">{t("reminders.logEmpty")}</p>
          ) : (
            <LogTable items={items} />
          );
        }}
      </Loaded>
      {log.hasNextPage && (
        <Button small pending={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t("history.older")}
        </Button>
      )}
    </Panel>
  );
}

function LogTable({ items }: { items: Reminder[] }) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  return (
    <ScrollRegion label={t("reminders.log")}>
      <table className="app-table">
        <caption className="kern-sr-only">{t("reminders.log")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("reminders.logColumns.at")}</th>
            <th scope="col">{t("reminders.logColumns.to")}</th>
            <th scope="col">{t("reminders.logColumns.state")}</th>
            <th scope="col">{t("reminders.logColumns.why")}</th>
            <th scope="col" className="app-number">
              {t("reminders.logColumns.measures")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((each) => (
            <tr key={each.id}>
              <td>{instant(each.finishedAt ?? each.createdAt)}</td>
              <td>{each.name ? `${each.name} (${each.address})` : t("reminders.forgotten")}</td>
              <td>
                <Badge tone={TONES[each.state]}>{t(`reminders.states.${each.state}`)}</Badge>
                {each.failure && ` ${t(`reminders.failures.${each.failure}`)}`}
              </td>
              <td>{each.askedBy ? t("reminders.askedBy", { name: each.askedBy }) : t("reminders.byItself")}</td>
              <td className="app-number">{number(each.measures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
