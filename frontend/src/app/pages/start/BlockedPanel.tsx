import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { progressSummaryQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { summaryQuery } from "#/features/plan/queries";
import { previewQuery } from "#/features/publishing/queries";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";

interface Obstacle {
  count: number;
  text: string;
  link: Pick<LinkProps, "to" | "params" | "search">;
}

/** What keeps the plan from going on, each one step from where it is mended. */
export function BlockedPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const params = { year: `${plan.year}` };
  const preview = useQuery(previewQuery(plan.id));
  const summary = useQuery(summaryQuery(plan.id));
  const progress = useQuery(progressSummaryQuery(plan.id));
  // Only the first of the three that failed is shown: they come from one service.
  const failed = [preview, summary, progress].find(({ error }) => error) ?? preview;
  const ready = preview.data && summary.data && progress.data;
  const obstacles: Obstacle[] = ready
    ? [
        link(preview.data.blocks.length, t("startPage.findings", { count: preview.data.blocks.length }), {
          to: paths.publishing,
          params,
        }),
        link(summary.data.withoutLead, t("startPage.withoutLead", { count: summary.data.withoutLead }), {
          to: paths.measures,
          params,
          search: { withoutLead: true },
        }),
        link(progress.data.total.overdue, t("startPage.overdue", { count: progress.data.total.overdue }), {
          to: paths.due,
          params,
          search: { show: "overdue" },
        }),
        link(progress.data.total.stale, t("startPage.stale", { count: progress.data.total.stale }), {
          to: paths.due,
          params,
          search: { show: "stale" },
        }),
      ].filter(({ count }) => count > 0)
    : [];
  return (
    <Panel title={t("startPage.blocked")}>
      <Loaded query={{ ...failed, data: ready ? obstacles : undefined }}>
        {(found) =>
          found.length === 0 ? (
            <p>{t("startPage.blockedNone")}</p>
          ) : (
            <ul className="app-plain-list app-stack-small">
              {found.map(({ text, link: target }) => (
                <li key={text}>
                  <Link {...target} className="kern-link">
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <Link to={paths.reminders} params={params} className="kern-link">
          {t("startPage.toReminders")}
        </Link>
      </p>
    </Panel>
  );
}

const link = (count: number, text: string, target: Obstacle["link"]): Obstacle => ({ count, text, link: target });
