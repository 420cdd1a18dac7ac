import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { TotalLine } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { resourceInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { totalInWords } from "../costs/totals";
import { measureYearsQuery } from "./queries";

/** What a measure costs in each plan that holds it. */
export function YearsPanel({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <Panel title={t("years.title")}>
      <Loaded query={useQuery(measureYearsQuery(measureId))}>
        {({ items }) => (
          <>
            <ol className="app-plain-list app-stack">
              {items.map(({ year, measure, total }) => (
                <li key={measure.id}>
                  <p>
                    <strong>{year}</strong>{" "}
                    {measure.id === measureId ? (
                      t("years.here")
                    ) : (
                      <Link to={paths.measure} params={{ measureId: measure.id }} className="kern-link" lang="de">
                        {measure.title}
                      </Link>
                    )}
                    : {totalInWords(total, t, language)}
                  </p>
                  <ul>
                    {total.lines.map((line) => (
                      <Line key={line.id} line={line} />
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
            {items.length < 2 && <p className="app-muted">{t("years.onlyOne")}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Line({ line }: { line: TotalLine }) {
  const { t, i18n } = useTranslation();
  return (
    <li>
      <Link to={paths.budgetLine} params={{ lineId: line.id }} className="kern-link">
        {resourceInWords({ ...line, shared: (line.measures?.length ?? 0) > 1 }, t, i18n.language)}
      </Link>
    </li>
  );
}
