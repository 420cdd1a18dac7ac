import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Plan, ResponsibilityFinding } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { type FindingKind, findingsQuery } from "../queries";
import { ResponsibilityDialog } from "../ResponsibilityDialog";

interface WorkListProps {
  plan: Plan;
  kind: FindingKind;
}

export function WorkList({ plan, kind }: WorkListProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const findings = useInfiniteQuery(findingsQuery(plan.id, kind));
  const [assigning, setAssigning] = useState<string>();
  const writable = can("responsibility:write");
  const title = t(`workLists.kind.${kind}`);
  const count = findings.data?.pages[0]?.total;
  return (
    <Panel title={count === undefined ? title : t("workLists.count", { title, count })}>
      <Loaded query={findings}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="app-muted">{t("workLists.nothing")}</p>;
          return (
            <ul className="app-plain-list app-stack-small">
              {items.map((item) => (
                <li key={item.measure.id} className="app-line">
                  <Finding finding={item} kind={kind} />
                  {writable && <NextStep finding={item} kind={kind} plan={plan} onAssign={setAssigning} />}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {findings.hasNextPage && (
        <Button small pending={findings.isFetchingNextPage} onClick={() => void findings.fetchNextPage()}>
          {t("common.more")}
        </Button>
      )}
      {assigning && (
        <ResponsibilityDialog
          measureId={assigning}
          responsibilityId={undefined}
          proposedRole="lead"
          onClose={() => setAssigning(undefined)}
        />
      )}
    </Panel>
  );
}

interface FindingProps {
  finding: ResponsibilityFinding;
  kind: FindingKind;
}

function Finding({ finding, kind }: FindingProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { measure, responsibilities } = finding;
  const words = responsibilities.map(({ organisation, note, validTo, organisationEnded, successor }) => {
    const who = organisation ? organisationInWords(organisation) : (note ?? t("responsibility.nobodyNamed"));
    if (kind === "lead-without-user") return who;
    const end = { who, date: date(organisationEnded ?? validTo ?? "") };
    if (kind === "lead-expired") return t("workLists.expired", end);
    return successor
      ? t("workLists.endedWithSuccessor", { ...end, successor: organisationInWords(successor) })
      : t("workLists.ended", end);
  });
  return (
    <div>
      <Link to={paths.measure} params={{ measureId: measure.id }} className="kern-link" lang="de">
        {measure.title}
      </Link>
      {words.length > 0 && <p className="app-muted">{words.join("; ")}</p>}
    </div>
  );
}

interface NextStepProps extends FindingProps {
  plan: Plan;
  onAssign: (measureId: string) => void;
}

/** Whoever has ended hands over; where nobody is, somebody is named. */
function NextStep({ finding, kind, plan, onAssign }: NextStepProps) {
  const { t } = useTranslation();
  const ended = finding.responsibilities.find(({ organisation }) => organisation);
  if (kind === "organisation-ended" && ended?.organisation) {
    return (
      <Link
        to={paths.handover}
        params={{ year: `${plan.year}` }}
        search={{ from: ended.organisation.id, to: ended.successor?.id }}
        className="kern-link"
        aria-label={t("workLists.handOverTo", { what: finding.measure.title })}
      >
        {t("workLists.handOver")}
      </Link>
    );
  }
  return (
    <Button
      small
      icon="add"
      aria-label={t("workLists.assignTo", { what: finding.measure.title })}
      onClick={() => onAssign(finding.measure.id)}
    >
      {t("workLists.assign")}
    </Button>
  );
}
