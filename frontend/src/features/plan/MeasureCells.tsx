import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Measure, MeasureBudgetLine, MeasureResponsibility, Role } from "#/api/types";
import { measureResourceInWords, responsibilityInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";
import { Marked } from "#/ui/Marked";
import { StatusBadge } from "#/ui/StatusBadge";

interface MeasureCellProps {
  measure: Measure;
  /** Where no column says it. */
  withStatus?: boolean;
  /** In a grid the keyboard goes from cell to cell, and not to what is in them. */
  inGrid?: boolean;
}

export function MeasureCell({ measure, withStatus = true, inGrid }: MeasureCellProps) {
  const { t } = useTranslation();
  return (
    <div className="app-measure-cell">
      <p className="app-measure-title">
        {measure.isNew && <Badge tone="info">{t("measure.new")}</Badge>}{" "}
        <Link
          to={paths.measure}
          params={{ measureId: measure.id }}
          className="kern-link"
          preload="intent"
          tabIndex={inGrid ? -1 : undefined}
          lang="de"
        >
          {measure.title}
        </Link>
      </p>
      {measure.description && (
        <p className="app-clamped app-detail" lang="de">
          {measure.description}
        </p>
      )}
      {measure.items.length > 0 && (
        <ul className="app-items app-detail">
          {measure.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and the same text may stand twice
            <li key={index}>
              {item.isNew && !measure.isNew && <Badge tone="info">{t("measure.new")}</Badge>}{" "}
              <span lang="de">{item.text}</span>
            </li>
          ))}
        </ul>
      )}
      {measure.highlight?.includes("⟦") && (
        <p className="app-muted app-highlight">
          {t("plan.foundIn")} <Marked text={measure.highlight} />
        </p>
      )}
      {withStatus && (
        <p>
          <StatusBadge status={measure.status} />
        </p>
      )}
    </div>
  );
}

const ROLES: Role[] = ["lead", "cooperation", "further"];

/** a) who leads, b) who takes part, c) who else, as the county writes it. */
export function ResponsibilityList({ responsibilities }: { responsibilities: MeasureResponsibility[] }) {
  const { t } = useTranslation();
  const leads = responsibilities.some(({ role }) => role === "lead");
  return (
    <dl className="app-roles">
      {!leads && (
        <div>
          <dt>
            <abbr title={t("responsibility.role.lead")}>a)</abbr>
          </dt>
          <dd>
            <Badge tone="warning">{t("plan.withoutLead")}</Badge>
          </dd>
        </div>
      )}
      {ROLES.map((role) => {
        const parties = responsibilities.filter((each) => each.role === role);
        if (parties.length === 0) return null;
        return (
          <div key={role}>
            <dt>
              <abbr title={t(`responsibility.role.${role}`)}>{t(`responsibility.letter.${role}`)}</abbr>
            </dt>
            <dd>
              <ul>
                {parties.map((party) => (
                  <li key={party.id} lang="de">
                    {responsibilityInWords(party, t)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

export function ResourceList({ lines }: { lines: MeasureBudgetLine[] }) {
  const { t, i18n } = useTranslation();
  if (lines.length === 0) return <span className="app-muted">{t("plan.noResources")}</span>;
  return (
    <ul className="app-plain-list">
      {lines.map((line) => (
        <li key={line.id}>{measureResourceInWords(line, t, i18n.language)}</li>
      ))}
    </ul>
  );
}
