import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { TotalLine } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";

interface LineDetailsProps {
  lines: TotalLine[];
  currency: string;
  /** What the lines add up to, for screen readers. */
  name: string;
}

/** Which lines went into a figure, how each counts and why. */
export function LineDetails({ lines, currency, name }: LineDetailsProps) {
  const { t } = useTranslation();
  const money = lines.filter(({ effect }) => effect !== "not-money");
  const others = lines.length - money.length;
  if (lines.length === 0) return null;
  return (
    <details className="app-details">
      <summary>
        {t("costs.whatWentIn", { count: money.length })}
        <span className="kern-sr-only"> {name}</span>
      </summary>
      <ul className="app-plain-list app-stack-small">
        {money.map((line) => (
          <li key={line.id}>
            <Line line={line} currency={currency} />
          </li>
        ))}
      </ul>
      {others > 0 && <p className="app-muted">{t("costs.notMoney", { count: others })}</p>}
    </details>
  );
}

function Line({ line, currency }: { line: TotalLine; currency: string }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const measures = line.measures ?? [];
  return (
    <>
      <p>
        <strong>{line.effect === "unquantified" ? t("costs.noFigure") : money(line.counts, currency)}</strong>{" "}
        {t(`costs.effect.${line.effect}`)}
        {line.wording && <span className="app-muted"> {t("common.inSource", { wording: line.wording })}</span>}{" "}
        {measures.length > 1 && <Badge tone="info">{t("costs.sharedPot", { count: measures.length })}</Badge>}{" "}
        {line.sharedWithOtherGroups && <Badge tone="warning">{t("costs.sharedWithGroups")}</Badge>}
      </p>
      <ul>
        {measures.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.measure} params={{ measureId: id }} className="kern-link">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
