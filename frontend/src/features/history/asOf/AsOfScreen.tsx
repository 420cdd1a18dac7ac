import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { toProblem } from "#/api/problem";
import type { Plan } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Alert } from "#/ui/Alert";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { asOfQuery } from "../queries";
import { type AsOfSearch, asOfInstant } from "../search";
import { AsOfForm } from "./AsOfForm";
import { PlanThen } from "./PlanThen";

interface AsOfScreenProps {
  plan: Plan;
  search: AsOfSearch;
  onSearch: (search: AsOfSearch) => void;
}

/** "Stand vom …": the plan as people saw it at the end of a day, or at a minute. */
export function AsOfScreen({ plan, search: { at }, onSearch }: AsOfScreenProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle
        title={t("log.asOf.title", { year: plan.year })}
        lead={<p>{t("log.asOf.lead")}</p>}
        preline={
          <Link to={paths.measures} params={{ year: `${plan.year}` }} className="kern-link">
            {t("log.asOf.back")}
          </Link>
        }
      />
      <AsOfForm at={at} onChoose={(chosen) => onSearch({ at: chosen })} />
      {at ? <Then planId={plan.id} at={at} /> : <p className="app-muted">{t("log.asOf.choose")}</p>}
    </>
  );
}

function Then({ planId, at }: { planId: string; at: string }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const instantMeant = asOfInstant(at);
  const then = useQuery(asOfQuery(planId, instantMeant));
  if (then.error && toProblem(then.error).status === 404) {
    return (
      <Alert tone="info" title={t("log.asOf.none")} announce>
        <p>{t("log.asOf.noneText")}</p>
      </Alert>
    );
  }
  return (
    <Loaded query={then}>
      {(state) => (
        <div className="app-stack">
          <p role="status">
            <strong>{t("log.asOf.stand", { at: instant(instantMeant) })}</strong>{" "}
            {t("log.asOf.count", { count: state.measures.length })}
          </p>
          <PlanThen state={state} />
        </div>
      )}
    </Loaded>
  );
}
