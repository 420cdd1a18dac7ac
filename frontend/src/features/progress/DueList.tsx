import { Link } from "@tanstack/react-router";
import { Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DueProgress } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { lazyPart } from "#/i18n/lazyPart";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { StatusBadge } from "#/ui/StatusBadge";
import { DueWords } from "./DueWords";
import { NothingNew } from "./NothingNew";

// The start page shows this list at once; forms are what few people need of it, and much to load.
const ReportForm = lazyPart(async () => (await import("./ReportForm")).ReportForm);

interface DueListProps {
  items: DueProgress[];
  /** In the person's own list the office would only repeat itself. */
  withLeads?: boolean;
  /** Below a heading of this level. */
  level?: 2 | 3;
}

/**
 * Measures on which a report is due, to be reported on in place, one after the other: after each report the keyboard is at the
 * next one.
 */
export function DueList({ items, withLeads, level = 2 }: DueListProps) {
  const list = useRef<HTMLUListElement>(null);
  const goOn = (index: number) => {
    // The list comes anew without what was reported on: the next one then has this one's place.
    const rows = list.current?.children ?? [];
    const next = rows[index + 1] ?? rows[index - 1];
    next?.querySelector<HTMLElement>("a, button")?.focus();
  };
  return (
    <ul className="app-plain-list app-due-list" ref={list}>
      {items.map((item, index) => (
        <li key={item.measure.id}>
          <DueRow item={item} withLeads={withLeads} level={level} onReported={() => goOn(index)} />
        </li>
      ))}
    </ul>
  );
}

interface DueRowProps extends Pick<DueListProps, "withLeads" | "level"> {
  item: DueProgress;
  onReported: () => void;
}

function DueRow({ item, withLeads, level, onReported }: DueRowProps) {
  const { t } = useTranslation();
  const { mayChange } = useMe();
  const [writing, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { measure, leads } = item;
  const mayReport = mayChange({
    responsibilities: leads.map((organisation) => ({
      id: organisation.id,
      role: "lead",
      openEnded: false,
      organisation,
    })),
  });
  const Heading = level === 3 ? "h4" : "h3";
  const cancel = () => {
    setWriting(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div className="app-due-row">
      <div>
        <Heading className="app-due-title">
          <Link to={paths.measure} params={{ measureId: measure.id }} hash="progress" className="kern-link" lang="de">
            {measure.title}
          </Link>
        </Heading>
        <p>
          <StatusBadge status={measure.status} /> <DueWords item={item} />
        </p>
        {withLeads && leads.length > 0 && (
          <p className="app-muted">{leads.map((lead) => organisationInWords(lead)).join(", ")}</p>
        )}
      </div>
      {mayReport && (
        <div className="app-actions">
          <NothingNew measureId={measure.id} title={measure.title} onReported={onReported} />
          <Button
            ref={button}
            small
            icon="edit"
            aria-expanded={writing}
            aria-label={t("progress.reportNewsAbout", { title: measure.title })}
            onClick={() => setWriting(!writing)}
          >
            {t("progress.reportNews")}
          </Button>
        </div>
      )}
      {writing && (
        <Suspense fallback={<p role="status">{t("common.loading")}</p>}>
          <ReportForm measureId={measure.id} title={measure.title} onDone={onReported} onCancel={cancel} />
        </Suspense>
      )}
    </div>
  );
}
