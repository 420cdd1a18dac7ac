import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, MeasureOrigin } from "#/api/types";
import { paths } from "#/paths";
import { Panel } from "#/ui/Panel";
import { StatusBadge } from "#/ui/StatusBadge";
import { relationsQuery } from "./queries";

/** The measure over the years: itself in other plans, what it was made of, what became of it. */
export function RelationsPanel({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { data } = useQuery(relationsQuery(measure.id));
  const years = data?.years.filter(({ id }) => id !== measure.id) ?? [];
  const replaces = data?.replaces ?? [];
  const { origins = [], successors = [] } = measure;
  if (years.length + replaces.length + origins.length + successors.length === 0) return null;
  return (
    <Panel title={t("relations.title")}>
      <dl className="app-facts">
        <Fact name={t("relations.years")} some={years}>
          {years.map(({ id, year, title, status }) => (
            <li key={id}>
              {year}: <MeasureLink id={id} title={title} /> <StatusBadge status={status} />
            </li>
          ))}
        </Fact>
        <Origins name={t(`relations.origins.${origins[0]?.kind ?? "split"}`)} all={origins} />
        <Origins name={t(`relations.successors.${successors[0]?.kind ?? "split"}`)} all={successors} />
        <Fact name={t("relations.replaces")} some={replaces}>
          {replaces.map(({ id, title, year }) => (
            <li key={id}>
              <MeasureLink id={id} title={title} /> ({year})
            </li>
          ))}
        </Fact>
      </dl>
    </Panel>
  );
}

function Origins({ name, all }: { name: string; all: MeasureOrigin[] }) {
  return (
    <Fact name={name} some={all}>
      {all.map(({ lineage, measureId, title }) => (
        <li key={lineage}>{measureId ? <MeasureLink id={measureId} title={title} /> : title}</li>
      ))}
    </Fact>
  );
}

function MeasureLink({ id, title }: { id: string; title: string }) {
  return (
    <Link to={paths.measure} params={{ measureId: id }} className="kern-link" lang="de">
      {title}
    </Link>
  );
}

function Fact({ name, some, children }: { name: string; some: unknown[]; children: ReactNode }) {
  if (some.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul className="app-plain-list">{children}</ul>
      </dd>
    </div>
  );
}
