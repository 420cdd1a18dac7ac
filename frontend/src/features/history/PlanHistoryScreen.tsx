import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { PageTitle } from "#/ui/PageTitle";
import { HistoryList } from "./HistoryList";
import { planHistoryQuery } from "./queries";

export function PlanHistoryScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("history.title", { year: plan.year })} lead={<p>{t("history.lead")}</p>} />
      <HistoryList history={useInfiniteQuery(planHistoryQuery(plan.id))} named />
    </>
  );
}
