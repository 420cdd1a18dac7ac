import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { buildingBlockInWords, scheduleInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";

// The parts of a measure, to be read.

export function TextDetails({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <>
      {measure.description && (
        <p className="kern-body app-prewrap" lang="de">
          {measure.description}
        </p>
      )}
      {measure.items.length > 0 && (
        <ul className="kern-list kern-list--bullet">
          {measure.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and the same text may stand twice
            <li key={index} className="kern-body">
              {item.isNew && <Badge tone="info">{t("measure.new")}</Badge>} <span lang="de">{item.text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function ScheduleDetails({ schedule }: { schedule: Measure["schedule"] }) {
  const { t } = useTranslation();
  const { date, language } = useFormat();
  const reading = schedule.recurrenceReading;
  return (
    <>
      <p className="kern-body">
        {scheduleInWords(schedule, t, language)}{" "}
        {reading && (
          <span className="app-muted">
            {t("measure.readAs", { reading: t(`measure.reading.${reading.per}`, { count: reading.times }) })}
          </span>
        )}
      </p>
      {schedule.events && (
        <dl className="app-facts">
          <Fact name={t("measure.events")}>
            {schedule.events.map((event) => (
              <p key={`${event.date} ${event.title}`}>
                {date(event.date)}: <span lang="de">{event.title}</span>
              </p>
            ))}
          </Fact>
        </dl>
      )}
    </>
  );
}

export function GoalDetails({ measure, year }: { measure: Measure; year: string | undefined }) {
  const { t } = useTranslation();
  return (
    <dl className="app-facts">
      <Fact name={t("fields.buildingBlocks")}>
        {measure.buildingBlocks.map((block) => (
          <p key={block.id}>
            {year ? (
              <Link to={paths.measures} params={{ year }} search={{ block: block.id }} className="kern-link" lang="de">
                {buildingBlockInWords(block)}
              </Link>
            ) : (
              <span lang="de">{buildingBlockInWords(block)}</span>
            )}
          </p>
        ))}
      </Fact>
      <Fact name={t("fields.goalIds")}>
        <span lang="de">{measure.goals.map(({ title }) => title).join("\n")}</span>
      </Fact>
    </dl>
  );
}

export function AudienceDetails({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <dl className="app-facts">
      <Fact name={t("fields.targetGroups")}>
        <span lang="de">{measure.targetGroups.join(", ")}</span>
      </Fact>
      <Fact name={t("fields.links")}>
        {measure.links.map(({ title, url }) => (
          <p key={url}>
            <a className="kern-link" href={url} rel="noreferrer" lang="de">
              {title}
            </a>
          </p>
        ))}
      </Fact>
    </dl>
  );
}

export function MetaDetails({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { source } = measure;
  return (
    <dl className="app-facts">
      <Fact name={t("measure.source")}>
        {source && t("measure.sourceRow", { row: source.row, page: source.page ?? "–" })}
      </Fact>
      <Fact name={t("fields.updatedAt")}>{instant(measure.updatedAt)}</Fact>
    </dl>
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
