import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PageTitle } from "#/ui/PageTitle";
import { DuePages } from "./DuePages";
import { myDueQuery } from "./queries";

/** What the person is to report on, over all current plans. */
export function MyDueScreen() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("due.mine")} lead={<p>{t("due.mineLead")}</p>} />
      <DuePages query={useInfiniteQuery(myDueQuery())} />
    </>
  );
}
