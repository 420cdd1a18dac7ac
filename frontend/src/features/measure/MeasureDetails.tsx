import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { buildingBlockInWords, scheduleInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";
import { StatusBadge } from "#/ui/StatusBadge";

/** The measure, to be read. */
export function MeasureDetails({ measure, year }: { measure: Measure; year: string | undefined }) {
  const { t } = useTranslation();
  const { date, language, instant } = useFormat();
  const schedule = scheduleInWords(measure.schedule, t, language);
  return (
    <>
      {measure.description && <p className="kern-body app-prewrap">{measure.description}</p>}
      {measure.items.length > 0 && <Items measure={measure} />}
      <dl className="app-facts">
        <Fact name={t("fields.status")}>
          <StatusBadge status={measure.status} /> {measure.statusReason}
        </Fact>
        <Fact name={t("fields.buildingBlocks")}>
          {measure.buildingBlocks.map((block) => (
            <p key={block.id}>
              {year ? (
                <Link to={paths.measures} params={{ year }} search={{ block: block.id }} className="kern-link">
                  {buildingBlockInWords(block)}
                </Link>
              ) : (
                buildingBlockInWords(block)
              )}
            </p>
          ))}
        </Fact>
        <Fact name={t("fields.goalIds")}>{measure.goals.map(({ title }) => title).join("\n")}</Fact>
        <Fact name={t("fields.schedule")}>{schedule}</Fact>
        <Fact name={t("measure.events")}>
          {measure.schedule.events?.map((event) => (
            <p key={`${event.date} ${event.title}`}>
              {date(event.date)}: {event.title}
            </p>
          ))}
        </Fact>
        <Fact name={t("fields.targetGroups")}>{measure.targetGroups.join(", ")}</Fact>
        <Fact name={t("fields.links")}>
          {measure.links.map(({ title, url }) => (
            <p key={url}>
              <a className="kern-link" href={url} rel="noreferrer">
                {title}
              </a>
            </p>
          ))}
        </Fact>
        <Fact name={t("fields.internalNote")}>{measure.internalNote}</Fact>
        <Fact name={t("measure.source")}>
          {measure.source && t("measure.sourceRow", { row: measure.source.row, page: measure.source.page ?? "–" })}
        </Fact>
        <Fact name={t("fields.updatedAt")}>{instant(measure.updatedAt)}</Fact>
      </dl>
    </>
  );
}

/** A fact with its name; nothing where there is nothing. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  const empty = children === undefined || children === "" || (Array.isArray(children) && children.length === 0);
  if (empty) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="app-prewrap">{children}</dd>
    </div>
  );
}

function Items({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <ul className="kern-list kern-list--bullet">
      {measure.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and the same text may stand twice
        <li key={index} className="kern-body">
          {item.isNew && <Badge tone="info">{t("measure.new")}</Badge>} {item.text}
        </li>
      ))}
    </ul>
  );
}
