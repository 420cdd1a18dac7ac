import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FiscalYear } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { FiscalYearDialog } from "./FiscalYearDialog";
import { fiscalYearsQuery } from "./queries";

/** Which fiscal years are closed, and closing one: nothing more is then booked in it, in any plan. */
export function FiscalYears({ planYear }: { planYear: number }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const years = useQuery(fiscalYearsQuery());
  const [open, setOpen] = useState<{ year: number; act: "close" | "reopen" }>();
  return (
    <Panel title={t("fiscalYears.title")}>
      <Loaded query={years}>
        {({ items }) => (
          <ul className="app-plain-list app-stack-small">
            {withPlanYear(items, planYear).map((each) => {
              const act = each.closed ? "reopen" : "close";
              return (
                <li key={each.fiscalYear} className="app-line">
                  <YearState {...each} />
                  {can("budget:book") && (
                    <Button small onClick={() => setOpen({ year: each.fiscalYear, act })}>
                      {t(`fiscalYears.${act}`, { year: each.fiscalYear })}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
      {open && <FiscalYearDialog {...open} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
}

type Year = Pick<FiscalYear, "fiscalYear" | "closed"> & Partial<FiscalYear>;

/** The plan's own year is always there, open until it is closed. */
function withPlanYear(years: FiscalYear[], planYear: number): Year[] {
  const known: Year[] = years.some(({ fiscalYear }) => fiscalYear === planYear)
    ? years
    : [...years, { fiscalYear: planYear, closed: false }];
  return [...known].sort((a, b) => b.fiscalYear - a.fiscalYear);
}

function YearState({ fiscalYear, closed, note, changedAt, changedBy }: Year) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <div>
      <strong>{fiscalYear}</strong>{" "}
      <Badge tone={closed ? "warning" : "success"}>{t(closed ? "fiscalYears.closed" : "fiscalYears.open")}</Badge>
      {changedAt && changedBy && (
        <p className="app-muted">
          {t("booking.by", { name: changedBy, at: instant(changedAt) })}
          {note && `: ${note}`}
        </p>
      )}
    </div>
  );
}
