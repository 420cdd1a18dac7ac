import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan, Visit } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { problemSentence } from "#/i18n/problems";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { useAllSeen, visitQuery } from "./queries";

/** What others changed since I was last here. */
export function NewsPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("startPage.news")}>
      <Loaded query={useQuery(visitQuery(plan.id))}>{(visit) => <News visit={visit} />}</Loaded>
      <p>
        <Link to={paths.planHistory} params={{ year: `${plan.year}` }} className="kern-link">
          {t("start.toHistory")}
        </Link>
      </p>
    </Panel>
  );
}

function News({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const { instant, list } = useFormat();
  const seen = useAllSeen(visit.planId);
  if (!visit.since) return <p>{t("startPage.newsFirst")}</p>;
  const since = instant(visit.since);
  const { entries, measures } = visit.changes;
  if (entries === 0) return <p role="status">{t("startPage.newsNone", { since })}</p>;
  return (
    <>
      <p>{t("startPage.newsSome", { count: entries, since })}</p>
      <ul className="app-plain-list app-stack-small">
        {measures.map((measure) => (
          <li key={measure.id}>
            <Link to={paths.measure} params={{ measureId: measure.id }} className="kern-link" lang="de">
              {measure.title}
            </Link>{" "}
            <span className="app-muted">
              {t("startPage.newsLine", { count: measure.entries, names: list(measure.actors) })}
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button
          small
          pending={seen.isPending}
          onClick={() =>
            seen.mutate(undefined, { onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }) })
          }
        >
          {t("startPage.newsSeen")}
        </Button>
      </div>
    </>
  );
}
