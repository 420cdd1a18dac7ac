import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { totalsQuery } from "../queries";
import { totalInWords } from "./totals";

/** What the plan costs, for the start page. */
export function TotalPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <Panel title={t("start.costs")}>
      <Loaded query={useQuery(totalsQuery(plan.id))}>
        {(totals) => (
          <>
            <p className="app-total">{totalInWords(totals, t, language)}</p>
            <p>
              <Link to={paths.costs} params={{ year: `${plan.year}` }} className="kern-link">
                {t("start.toCosts")}
              </Link>
            </p>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
