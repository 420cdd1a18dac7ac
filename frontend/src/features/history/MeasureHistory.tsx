import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Panel } from "#/ui/Panel";
import { HistoryList } from "./HistoryList";
import { measureHistoryQuery } from "./queries";

export function MeasureHistory({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("history.ofMeasure")}>
      <HistoryList history={useInfiniteQuery(measureHistoryQuery(measureId))} named={false} />
    </Panel>
  );
}
