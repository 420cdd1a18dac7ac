import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormat } from "#/i18n/format";
import { balanceQuery } from "../queries";

/** What is left of a line, by fiscal year, in a word; nothing while it is on its way or nothing was booked. */
export function Available({ lineId }: { lineId: string }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { data } = useQuery(balanceQuery(lineId));
  const booked = (data?.items ?? []).filter(
    ({ available, committed, spent }) => available !== undefined && Number(committed) + Number(spent) > 0,
  );
  return booked.map(({ fiscalYear, available, currency, warnings }) => (
    <p key={fiscalYear}>
      {t("booking.availableIn", { year: fiscalYear, amount: money(available ?? "", currency) })}
      {warnings.some(({ code }) => code !== "year-closed") && ` – ${t("booking.hasWarnings")}`}
    </p>
  ));
}
