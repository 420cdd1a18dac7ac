import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PublicationBlock } from "#/api/types";
import { fieldInWords } from "#/i18n/values";
import { paths } from "#/paths";
import { Alert } from "#/ui/Alert";

interface FindingsProps {
  tone: "danger" | "warning";
  title: string;
  findings: PublicationBlock[];
}

/** What the gate found: where, what is the matter, and what to do; the title leads to the place that mends it. */
export function Findings({ tone, title, findings }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <Alert tone={tone} title={title}>
      <FindingList findings={findings} />
    </Alert>
  );
}

export function FindingList({ findings }: { findings: PublicationBlock[] }) {
  const { t } = useTranslation();
  return (
    <ul className="kern-list kern-list--bullet">
      {findings.map((finding) => (
        <li key={`${finding.measureId} ${finding.field} ${finding.code} ${finding.message}`}>
          <Place finding={finding} /> ({fieldInWords(finding.field, t)}): {finding.message} {finding.advice}
        </li>
      ))}
    </ul>
  );
}

function Place({ finding: { measureId, title, field, code } }: { finding: PublicationBlock }) {
  const { t } = useTranslation();
  if (measureId) {
    return (
      <Link to={paths.measure} params={{ measureId }} hash={partOf(field)} className="kern-link" lang="de">
        {title}
      </Link>
    );
  }
  if (code === "plan-empty") {
    return (
      <Link to={paths.imports} className="kern-link">
        {t("publishing.plan")}
      </Link>
    );
  }
  if (code === "selection-empty") {
    return (
      <Link to={paths.channels} className="kern-link">
        {t("channel.selection")}
      </Link>
    );
  }
  return title ?? t("publishing.thisPublication");
}

/** The part of a measure's page in which a field is changed. */
function partOf(field: string): string {
  if (/^responsibilit/.test(field)) return "responsibilities";
  return /^budget/.test(field) ? "budget" : "measure";
}
