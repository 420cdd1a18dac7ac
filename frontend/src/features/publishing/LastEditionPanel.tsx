import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { lastEditionQuery } from "./queries";

/** The newest edition, for the start page. */
export function LastEditionPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <Panel title={t("start.publication")}>
      <Loaded query={useQuery(lastEditionQuery(plan.id))}>
        {({ items: [last] }) => (
          <>
            {last ? (
              <>
                <p className="kern-title">{t("publishing.edition", { number: last.edition })}</p>
                <p>{t("publishing.by", { at: instant(last.publishedAt), name: last.publishedBy })}</p>
                {last.note && <p className="app-prewrap">{last.note}</p>}
              </>
            ) : (
              <p>{t("publishing.noEditions")}</p>
            )}
            <p>
              <Link to={paths.publishing} params={{ year: `${plan.year}` }} className="kern-link">
                {t("start.toPublishing")}
              </Link>
            </p>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
