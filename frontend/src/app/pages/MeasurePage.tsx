import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useMe } from "#/auth/useMe";
import { BudgetSection } from "#/features/budget/BudgetSection";
import { YearsPanel } from "#/features/budget/years/YearsPanel";
import { MeasureHistory } from "#/features/history/MeasureHistory";
import { MeasureSection } from "#/features/measure/MeasureSection";
import { Neighbours } from "#/features/measure/Neighbours";
import { measureQuery } from "#/features/measure/queries";
import { RelationsPanel } from "#/features/measure/RelationsPanel";
import { MeasureActs } from "#/features/measure/regrouping/MeasureActs";
import { ProgressSection } from "#/features/progress/ProgressSection";
import { PublicationSection } from "#/features/publishing/PublicationSection";
import { ResponsibilitySection } from "#/features/responsibility/ResponsibilitySection";
import { buildingBlockInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Part } from "#/ui/Part";
import { useCurrentPlan } from "../usePlans";

const route = getRouteApi(paths.measure);

export default function MeasurePage() {
  const { measureId } = route.useParams();
  return (
    <Loaded query={useQuery(measureQuery(measureId))}>
      {(measure) => <MeasureParts key={measureId} measure={measure} />}
    </Loaded>
  );
}

/** Everything about one measure, joined here: the features know nothing of each other. */
function MeasureParts({ measure }: { measure: Versioned<Measure> }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { current } = useCurrentPlan();
  const year = current && `${current.year}`;
  const { data } = measure;
  return (
    <>
      <PageTitle
        title={data.title}
        lang="de"
        preline={
          <>
            {year && (
              <Link to={paths.measures} params={{ year }} className="kern-link">
                {t("measure.backToPlan", { year })}
              </Link>
            )}{" "}
            <span lang="de">{data.buildingBlocks.map(buildingBlockInWords).join(" + ")}</span>
          </>
        }
        lead={data.isNew && <Badge tone="info">{t("measure.newThisYear")}</Badge>}
      />
      <Neighbours measureId={data.id} />
      <div className="app-panels app-panels--main">
        <div className="app-stack">
          <Part id="measure">
            <MeasureSection measure={measure} year={year} />
          </Part>
          <Part id="progress">
            <ProgressSection measure={data} />
          </Part>
          {can("history:read") && <MeasureHistory measureId={data.id} />}
        </div>
        <div className="app-stack">
          <Part id="responsibilities">
            <ResponsibilitySection measureId={data.id} />
          </Part>
          {can("budget:read") && (
            <Part id="budget">
              <BudgetSection planId={data.planId} measureId={data.id} />
            </Part>
          )}
          {can("budget:read") && <YearsPanel measureId={data.id} />}
          <PublicationSection measure={data} />
          <RelationsPanel measure={data} />
          <MeasureActs measure={measure} year={year} />
        </div>
      </div>
    </>
  );
}
