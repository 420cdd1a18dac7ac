import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ReminderPreview } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";

type Reminded = ReminderPreview["unreachable"];

/** Who would be told what; and what nobody can be told. */
export function Recipients({ preview }: { preview: ReminderPreview }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { recipients, unreachable, optedOut } = preview;
  return (
    <>
      <p>{recipients.length === 0 ? t("reminders.nobody") : t("reminders.nowLead")}</p>
      <ul className="app-plain-list app-stack-small">
        {recipients.map(({ name, address, measures, lastRemindedAt }) => (
          <li key={address}>
            <details className="app-details">
              <summary>
                {name} ({address}): {t("reminders.measures", { count: measures.length })}
                {lastRemindedAt && (
                  <span className="app-muted"> – {t("reminders.lastReminded", { at: instant(lastRemindedAt) })}</span>
                )}
              </summary>
              <Measures measures={measures} />
            </details>
          </li>
        ))}
      </ul>
      {unreachable.length > 0 && (
        <details className="app-details">
          <summary>{t("reminders.unreachable", { count: unreachable.length })}</summary>
          <p className="app-muted">{t("reminders.unreachableText")}</p>
          <Measures measures={unreachable} />
        </details>
      )}
      {optedOut > 0 && <p className="app-muted">{t("reminders.optedOut", { count: optedOut })}</p>}
    </>
  );
}

function Measures({ measures }: { measures: Reminded }) {
  const { date } = useFormat();
  return (
    <ul className="kern-list kern-list--bullet">
      {measures.map(({ id, title, due }) => (
        <li key={id}>
          <Link to={paths.measure} params={{ measureId: id }} className="kern-link" lang="de">
            {title}
          </Link>
          , {date(due)}
        </li>
      ))}
    </ul>
  );
}
