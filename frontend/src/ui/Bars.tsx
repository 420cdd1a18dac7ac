import { type Bar, type Look, lengthOf, ticks } from "./bars";

interface BarsProps {
  bars: Bar[];
  legend: { look: Look; name: string }[];
  /** A number of the axis in words. */
  say: (value: number) => string;
}

/**
 * Horizontal bars whose parts differ by pattern, never by colour alone: they hold in print and in forced colours. For the eye only;
 * whoever shows them puts a table with the same numbers beside them.
 */
export function Bars({ bars, legend, say }: BarsProps) {
  const axis = ticks(Math.max(0, ...bars.map(lengthOf)));
  const end = axis.at(-1) || 1;
  const share = (value: number) => `${(Math.max(value, 0) / end) * 100}%`;
  return (
    <figure className="app-bars" aria-hidden="true">
      <ul className="app-legend">
        {legend.map(({ look, name }) => (
          <li key={look}>
            <span className={`app-swatch app-look--${look}`} /> {name}
          </li>
        ))}
      </ul>
      <div className="app-bars-grid">
        {bars.map((bar) => (
          <div key={bar.key} className="app-bars-row">
            <div className="app-bars-name">{bar.name}</div>
            <div className="app-bars-track">
              {bar.parts.map(
                ({ look, value }) =>
                  value > 0 && (
                    <span key={look} className={`app-bars-part app-look--${look}`} style={{ width: share(value) }} />
                  ),
              )}
              {bar.open && <span className="app-bars-open">▸</span>}
            </div>
            <div className="app-bars-words">{bar.words}</div>
          </div>
        ))}
        <div className="app-bars-row app-bars-axis">
          <div className="app-bars-name" />
          <div className="app-bars-track">
            {axis.map((value) => (
              <span key={value} className="app-bars-tick" style={{ insetInlineStart: share(value) }}>
                {say(value)}
              </span>
            ))}
          </div>
          <div className="app-bars-words" />
        </div>
      </div>
    </figure>
  );
}
