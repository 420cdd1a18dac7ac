import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportReading } from "#/api/types";
import { Badge } from "#/ui/Badge";
import { Checkbox } from "#/ui/Checkbox";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";

const TONES = { high: "success", medium: "warning", low: "danger" } as const;

/** What each cell was read as, and how sure that is. */
export function ImportReadings({ readings }: { readings: ImportReading[] }) {
  const { t } = useTranslation();
  const [unsureOnly, setUnsureOnly] = useState(false);
  const shown = unsureOnly ? readings.filter(({ certainty }) => certainty !== "high") : readings;
  const title = t("transfer.readings", { count: readings.length });
  return (
    <Panel title={title}>
      <Checkbox
        label={t("transfer.unsureOnly")}
        checked={unsureOnly}
        onChange={(event) => setUnsureOnly(event.target.checked)}
      />
      <ScrollRegion label={title}>
        <table className="kern-table app-table">
          <caption className="kern-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("transfer.row")}</th>
              <th scope="col">{t("transfer.column")}</th>
              <th scope="col">{t("transfer.wording")}</th>
              <th scope="col">{t("transfer.read")}</th>
              <th scope="col">{t("transfer.certaintyTitle")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((reading, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one cell has several readings
              <tr key={index}>
                <th scope="row">{reading.row}</th>
                <td>{reading.column}</td>
                <td className="app-prewrap">{reading.wording}</td>
                <td className="app-prewrap">{reading.read}</td>
                <td>
                  <Badge tone={TONES[reading.certainty]}>{t(`transfer.certainty.${reading.certainty}`)}</Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}
