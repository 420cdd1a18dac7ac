import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { DueList } from "./DueList";
import { myDueQuery } from "./queries";

const SHOWN = 5;

/** The next reports that are due from me, for the start page: each to be given where it stands. */
export function DuePanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("startPage.due")}>
      <Loaded query={useInfiniteQuery(myDueQuery(plan.id, SHOWN))}>
        {({ pages: [page] }) => (
          <>
            {page?.items.length === 0 && <p>{t("startPage.dueNone")}</p>}
            <DueList items={page?.items ?? []} level={3} />
            <p>
              <Link to={paths.myDue} className="kern-link">
                {t("startPage.dueAll")}
              </Link>
            </p>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
