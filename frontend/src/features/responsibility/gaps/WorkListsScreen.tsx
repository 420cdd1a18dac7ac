import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { PageTitle } from "#/ui/PageTitle";
import { FINDING_KINDS } from "../queries";
import { WorkList } from "./WorkList";

/** What is missing or out of date, each with what to do about it. */
export function WorkListsScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("workLists.title")} lead={<p>{t("workLists.lead", { year: plan.year })}</p>} />
      {FINDING_KINDS.map((kind) => (
        <WorkList key={kind} plan={plan} kind={kind} />
      ))}
    </>
  );
}
