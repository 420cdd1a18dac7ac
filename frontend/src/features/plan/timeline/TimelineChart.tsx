import { Link } from "@tanstack/react-router";
import { type CSSProperties, type KeyboardEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#/i18n/format";
import { buildingBlockInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { groupMeasures } from "../grouping";
import { moveInChart } from "./keys";
import { TimelineAxis } from "./TimelineAxis";
import { type Bar, placeOf, type Row, type Span, widthOf, type Zoom } from "./timeline";
import { rowInWords } from "./words";

interface TimelineChartProps {
  rows: Row[];
  shown: Span;
  zoom: Zoom;
  onZoom: (by: 1 | -1) => void;
}

/** Bars over time, grouped by building block. One stop for the keyboard; inside, arrows lead from measure to measure. */
export function TimelineChart({ rows, shown, zoom, onZoom }: TimelineChartProps) {
  const { t } = useTranslation();
  const keys = useId();
  const box = useRef<HTMLElement>(null);
  const byId = new Map(rows.map((row) => [row.measure.id, row]));
  const width = widthOf(shown, zoom);
  const onKeyDown = (event: KeyboardEvent) => moveInChart(event, box.current, onZoom);
  return (
    <section ref={box} className="app-timeline" aria-label={t("timeline.chart")} aria-describedby={keys}>
      <p id={keys} className="app-muted app-timeline-keys">
        {t("timeline.keys")}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside */}
      <div className="app-timeline-scroll" onKeyDown={onKeyDown}>
        <div className="app-timeline-wide" style={width ? { minWidth: `${width}rem` } : undefined}>
          <TimelineAxis shown={shown} zoom={zoom} />
          {groupMeasures(rows.map(({ measure }) => measure)).map((block, group) => (
            <section key={block.key} className="app-timeline-block">
              <h2 className="app-label" lang={block.blocks.length > 0 ? "de" : undefined}>
                {block.blocks.map(buildingBlockInWords).join(" + ") || t("plan.noBlock")}
              </h2>
              <ul className="app-plain-list">
                {block.goals
                  .flatMap(({ measures }) => measures)
                  .map(({ id }, index) => {
                    const row = byId.get(id);
                    return row && <TimelineRow key={id} row={row} shown={shown} first={group === 0 && index === 0} />;
                  })}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

function TimelineRow({ row, shown, first }: { row: Row; shown: Span; first: boolean }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { measure, bar, marks } = row;
  return (
    <li className="app-timeline-row">
      <Link
        to={paths.measure}
        params={{ measureId: measure.id }}
        className="kern-link app-timeline-name"
        aria-label={rowInWords(measure, t, language)}
        data-timeline-row=""
        tabIndex={first ? 0 : -1}
        lang="de"
      >
        {measure.title}
      </Link>
      <div className="app-timeline-track" aria-hidden="true">
        {bar && <TimelineBar bar={bar} shown={shown} />}
        {marks.map(({ span, date, title }) => (
          <span
            key={`${date} ${title}`}
            className={date.length === 10 ? "app-timeline-mark" : "app-timeline-mark app-timeline-mark--fuzzy"}
            style={{ insetInlineStart: `${placeOf((span.from + span.to) / 2, shown)}%` }}
            title={`${date} ${title}`}
          />
        ))}
      </div>
    </li>
  );
}

function TimelineBar({ bar, shown }: { bar: Bar; shown: Span }) {
  const place = ({ from, to }: Span): CSSProperties => ({
    insetInlineStart: `${placeOf(from, shown)}%`,
    width: `${Math.max(placeOf(to, shown) - placeOf(from, shown), 0.4)}%`,
  });
  return (
    <>
      {bar.fuzzyStart && <span className="app-timeline-part app-timeline-part--fuzzy" style={place(bar.fuzzyStart)} />}
      {bar.sure && <span className="app-timeline-part" style={place(bar.sure)} />}
      {bar.fuzzyEnd && <span className="app-timeline-part app-timeline-part--fuzzy" style={place(bar.fuzzyEnd)} />}
      {bar.openStart && <span className="app-timeline-open app-timeline-open--start">◂</span>}
      {bar.openEnd && <span className="app-timeline-open app-timeline-open--end">▸</span>}
    </>
  );
}
