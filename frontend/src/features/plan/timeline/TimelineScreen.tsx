import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Measure, Plan } from "#/api/types";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { useMeasures } from "../useMeasures";
import type { TimelineSearch } from "./search";
import { TimelineChart } from "./TimelineChart";
import { TimelineTable } from "./TimelineTable";
import { isDated, rowsOf, shownSpan, ZOOMS, type Zoom } from "./timeline";

interface TimelineScreenProps {
  plan: Plan;
  search: TimelineSearch;
  onSearch: (search: TimelineSearch) => void;
}

const EVERYTHING = {};

/** When measures run and which dates are ahead: as a chart, and as a table with the same. */
export function TimelineScreen({ plan, search, onSearch }: TimelineScreenProps) {
  const { t } = useTranslation();
  const { result, measures } = useMeasures(plan.id, EVERYTHING);
  const zoom = search.zoom ?? "year";
  const shown = shownSpan(measures, plan.year);
  const rows = rowsOf(measures, shown);
  const onZoom = (by: 1 | -1) => {
    const next = ZOOMS[ZOOMS.indexOf(zoom) + by];
    if (next) onSearch({ ...search, zoom: next });
  };
  return (
    <>
      <PageTitle title={t("timeline.title", { year: plan.year })} lead={<p>{t("timeline.lead")}</p>} />
      <Controls search={search} zoom={zoom} onSearch={onSearch} />
      <Loaded query={result}>
        {() => (
          <>
            {rows.length === 0 && <p>{t("timeline.nothing")}</p>}
            {rows.length > 0 && search.view !== "table" && (
              <TimelineChart rows={rows} shown={shown} zoom={zoom} onZoom={onZoom} />
            )}
            {rows.length > 0 && search.view === "table" && (
              <TimelineTable measures={rows.map(({ measure }) => measure)} />
            )}
            <Undated measures={measures.filter((measure) => !isDated(measure))} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Controls({ search, zoom, onSearch }: Omit<TimelineScreenProps, "plan"> & { zoom: Zoom }) {
  const { t } = useTranslation();
  return (
    <div className="app-toolbar app-timeline-controls">
      <Select
        label={t("timeline.view")}
        value={search.view ?? "chart"}
        onChange={({ target }) => onSearch({ ...search, view: target.value === "table" ? "table" : undefined })}
      >
        <option value="chart">{t("timeline.views.chart")}</option>
        <option value="table">{t("timeline.views.table")}</option>
      </Select>
      {search.view !== "table" && (
        <Select
          label={t("timeline.zoom")}
          value={zoom}
          onChange={({ target }) => onSearch({ ...search, zoom: target.value as Zoom })}
        >
          {ZOOMS.map((each) => (
            <option key={each} value={each}>
              {t(`timeline.zooms.${each}`)}
            </option>
          ))}
        </Select>
      )}
      <Button small variant="tertiary" onClick={() => window.print()}>
        {t("plan.print")}
      </Button>
    </div>
  );
}

function Undated({ measures }: { measures: Measure[] }) {
  const { t } = useTranslation();
  if (measures.length === 0) return null;
  return (
    <details className="app-details">
      <summary>{t("timeline.undated", { count: measures.length })}</summary>
      <ul className="kern-list kern-list--bullet">
        {measures.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.measure} params={{ measureId: id }} className="kern-link" lang="de">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
