import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PlanDifferenceItem } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Changes } from "#/ui/Changes";
import { Panel } from "#/ui/Panel";
import { Kin } from "./Kin";
import type { Kind } from "./search";

type Group = Kind | "split" | "merged";
const GROUPS: Group[] = ["added", "changed", "split", "merged", "moved", "dropped", "unchanged"];

function groupOf({ kind, splitInto, mergedFrom }: PlanDifferenceItem): Group {
  if (splitInto) return "split";
  return mergedFrom ? "merged" : kind;
}

/** The measures that differ, those of one kind together. */
export function Differences({ items }: { items: PlanDifferenceItem[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="app-empty">{t("planComparison.nothing")}</p>;
  return GROUPS.map((group) => {
    const ofGroup = items.filter((item) => groupOf(item) === group);
    if (ofGroup.length === 0) return null;
    return (
      <Panel key={group} title={t(`planComparison.titles.${group}`)}>
        <ul className="app-plain-list app-stack">
          {ofGroup.map((item) => (
            <li key={item.lineage} className="app-stack-small">
              <Difference item={item} />
            </li>
          ))}
        </ul>
      </Panel>
    );
  });
}

function Difference({ item }: { item: PlanDifferenceItem }) {
  const { t } = useTranslation();
  const { measureId, earlierMeasureId, title, leads, costs, ending, changes } = item;
  const { list } = useFormat();
  const nobody = t("planComparison.nobody");
  return (
    <>
      <h3 className="app-review-title">
        <Link
          to={paths.measure}
          params={{ measureId: measureId ?? earlierMeasureId ?? "" }}
          className="kern-link"
          lang="de"
        >
          {title}
        </Link>
        {measureId && earlierMeasureId && (
          <>
            {" "}
            <Link
              to={paths.measure}
              params={{ measureId: earlierMeasureId }}
              className="kern-link app-muted app-noprint"
            >
              {t("planComparison.before")}
              <span className="kern-sr-only">: {title}</span>
            </Link>
          </>
        )}
      </h3>
      <Kin item={item} />
      {ending && <Ending ending={ending} />}
      {leads && (
        <p>
          {t("planComparison.leads", {
            from: leads.from.length > 0 ? list(leads.from) : nobody,
            to: leads.to.length > 0 ? list(leads.to) : nobody,
          })}
        </p>
      )}
      {costs && <Costs costs={costs} />}
      <Changes changes={changes} />
    </>
  );
}

function Costs({ costs }: { costs: NonNullable<PlanDifferenceItem["costs"]> }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const said = ({ lower, upper, upperOpen }: typeof costs.from) => {
    const range = lower === upper ? money(upper) : t("budget.span", { from: money(lower), to: money(upper) });
    return upperOpen ? t("planComparison.orMore", { range }) : range;
  };
  return <p>{t("planComparison.costs", { from: said(costs.from), to: said(costs.to) })}</p>;
}

/** Why a measure does not go on, as far as anybody has said it. */
function Ending({ ending }: { ending: NonNullable<PlanDifferenceItem["ending"]> }) {
  const { t } = useTranslation();
  const { status, statusReason, decision, reason, note, decidedBy } = ending;
  const parts = [
    t("planComparison.lastStatus", { status: t(`status.${status}`) }),
    statusReason,
    decision === "undecided" && t("planComparison.undecided"),
    decision && decision !== "undecided" && decidedBy && t("planComparison.decidedBy", { name: decidedBy }),
    reason && t(`continuation.reason.${reason}`),
    note,
  ];
  return <p>{t("planComparison.ending", { why: [...new Set(parts.filter(Boolean))].join("; ") })}</p>;
}
