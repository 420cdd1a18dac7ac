import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";
import { useFormat } from "#/i18n/format";

type Part = "exact" | "about" | "atMost";

interface RangeChartProps {
  label: string;
  bars: { name: string; parts: { part: Part; value: number }[] }[];
  names: Record<Part, string>;
}

const ROW = 30;
// Opacities of one ink, with an outline: they hold in light, dark and forced colours alike.
const OPACITY: Record<Part, number> = { exact: 1, about: 0.55, atMost: 0.15 };
const shorten = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

/** Stacked bars of what is exact, about and only an upper limit. For the eye only: the same numbers stand in a table beside it. */
export default function RangeChart({ label, bars, names }: RangeChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const { money } = useFormat();
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const narrow = width < 560;
    const rows = bars.flatMap(({ name, parts }) =>
      parts.filter(({ value }) => value > 0).map((each) => ({ name, ...each })),
    );
    const chart = Plot.plot({
      width,
      height: bars.length * ROW + 50,
      marginLeft: narrow ? 110 : 260,
      marginRight: 40,
      x: { label: null, grid: true, ticks: narrow ? 2 : 5, tickFormat: (value: number) => money(String(value)) },
      y: {
        label: null,
        domain: bars.map(({ name }) => name),
        tickFormat: (name: string) => shorten(name, narrow ? 14 : 34),
        tickSize: 0,
      },
      marks: [
        Plot.barX(rows, {
          x: "value",
          y: "name",
          fill: "currentColor",
          fillOpacity: ({ part }: { part: Part }) => OPACITY[part],
          stroke: "currentColor",
          insetTop: 3,
          insetBottom: 3,
        }),
        Plot.ruleX([0]),
      ],
    });
    // A content security policy without inline styles refuses the chart's own style sheet; app.css has what it says.
    for (const style of chart.querySelectorAll("style")) style.remove();
    chart.setAttribute("aria-hidden", "true");
    box.current?.replaceChildren(chart);
    return () => chart.remove();
  }, [bars, width, money]);
  return (
    <figure className="app-chart" aria-label={label}>
      <ul className="app-legend" aria-hidden="true">
        {(["exact", "about", "atMost"] as const).map((part) => (
          <li key={part}>
            <span className={`app-swatch app-swatch--${part}`} /> {names[part]}
          </li>
        ))}
      </ul>
      <div ref={box} className="app-chart-box" />
    </figure>
  );
}
