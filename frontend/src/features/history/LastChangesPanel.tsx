import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { Entry } from "./Entry";
import { lastChangesQuery } from "./queries";

/** The newest changes, for the start page. */
export function LastChangesPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("start.changes")}>
      <Loaded query={useQuery(lastChangesQuery(plan.id))}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="app-muted">{t("history.empty")}</p>}
            <ol className="app-history">
              {items.map((entry) => (
                <li key={entry.id}>
                  <Entry entry={{ ...entry, changes: entry.action === "changed" ? entry.changes : [] }} named />
                </li>
              ))}
            </ol>
            <p>
              <Link to={paths.planHistory} params={{ year: `${plan.year}` }} className="kern-link">
                {t("start.toHistory")}
              </Link>
            </p>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
