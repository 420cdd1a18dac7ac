import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { StatusBadge } from "#/ui/StatusBadge";
import { eventsInWords, periodInWords } from "./words";

/** The same as the chart, in words. */
export function TimelineTable({ measures }: { measures: Measure[] }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <ScrollRegion label={t("timeline.table")}>
      <table className="app-table">
        <caption className="kern-sr-only">{t("timeline.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("timeline.columns.measure")}</th>
            <th scope="col">{t("timeline.columns.period")}</th>
            <th scope="col">{t("timeline.columns.events")}</th>
            <th scope="col">{t("timeline.columns.status")}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                <Link to={paths.measure} params={{ measureId: measure.id }} className="kern-link" lang="de">
                  {measure.title}
                </Link>
              </th>
              <td>{periodInWords(measure, t, language)}</td>
              <td>
                <ul className="app-plain-list">
                  {eventsInWords(measure, t, language).map((event) => (
                    <li key={event}>{event}</li>
                  ))}
                </ul>
              </td>
              <td>
                <StatusBadge status={measure.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
