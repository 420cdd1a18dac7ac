import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NewMeasureScreen } from "#/features/measure/NewMeasureScreen";
import { paths } from "#/paths";
import { PageTitle } from "#/ui/PageTitle";
import { WithPlan } from "../WithPlan";

const route = getRouteApi(paths.newMeasure);

export default function NewMeasurePage() {
  const { t } = useTranslation();
  const { year } = route.useParams();
  const back = (
    <Link to={paths.measures} params={{ year }} className="kern-link">
      {t("measure.backToPlan", { year })}
    </Link>
  );
  return (
    <WithPlan year={year}>
      {(plan) => (
        <>
          <PageTitle title={t("newMeasure.title")} preline={back} />
          <NewMeasureScreen plan={plan} />
        </>
      )}
    </WithPlan>
  );
}
