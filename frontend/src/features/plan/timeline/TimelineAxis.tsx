import { useTranslation } from "react-i18next";
import { useFormat } from "#/i18n/format";
import { placeOf, type Span, type Tick, ticksOf, type Zoom } from "./timeline";

/** The scale above the bars. */
export function TimelineAxis({ shown, zoom }: { shown: Span; zoom: Zoom }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const inWords = ({ name }: Tick) => {
    const [year = "", quarter] = name.split("-Q");
    if (quarter) return `${t("timeline.quarter", { quarter })} ${year}`;
    return date(name);
  };
  const ticks = ticksOf(shown, zoom);
  return (
    <div className="app-timeline-row app-timeline-axis" aria-hidden="true">
      <div className="app-timeline-name" />
      <div className="app-timeline-track">
        {ticks.map((tick) => (
          <span
            key={tick.name}
            className="app-timeline-tick"
            style={{ insetInlineStart: `${placeOf(tick.at, shown)}%`, width: `${100 / ticks.length}%` }}
          >
            {inWords(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}
