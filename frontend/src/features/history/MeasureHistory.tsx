import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Panel } from "#/ui/Panel";
import { HistoryList } from "./HistoryList";
import { measureHistoryQuery, objectHistoryQuery } from "./queries";

/** With its responsibilities and resources. */
export function MeasureHistory({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("history.ofMeasure")}>
      <HistoryList history={useInfiniteQuery(measureHistoryQuery(measureId))} named={false} versionsOf={measureId} />
    </Panel>
  );
}

/** Of an organisation, a resource, or anything else that keeps one. */
export function ObjectHistory({ entityId }: { entityId: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("log.ofObject")}>
      <HistoryList history={useInfiniteQuery(objectHistoryQuery(entityId))} named={false} versionsOf={entityId} />
    </Panel>
  );
}
