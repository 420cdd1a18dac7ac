import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Progress } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Dialog } from "#/ui/Dialog";
import { Loaded } from "#/ui/Loaded";
import { StatusBadge } from "#/ui/StatusBadge";
import { reportsQuery } from "./queries";
import { ReportForm } from "./ReportForm";

interface ReportListProps {
  measureId: string;
  title: string;
  mayReport: boolean;
}

/** What was reported, the newest first; what was corrected stays. */
export function ReportList({ measureId, title, mayReport }: ReportListProps) {
  const { t } = useTranslation();
  const reports = useInfiniteQuery(reportsQuery(measureId));
  return (
    <Loaded query={reports}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className="app-muted">{t("progress.none")}</p>;
        return (
          <>
            <ol className="app-history">
              {items.map((report) => (
                <li key={report.id}>
                  <Report report={report} />
                  {mayReport && !report.correctedBy && <Correct report={report} title={title} />}
                </li>
              ))}
            </ol>
            {reports.hasNextPage && (
              <Button small pending={reports.isFetchingNextPage} onClick={() => void reports.fetchNextPage()}>
                {t("progress.older")}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Report({ report }: { report: Progress }) {
  const { t } = useTranslation();
  const { date, language } = useFormat();
  const Words = report.correctedBy ? "del" : "span";
  return (
    <>
      <p>
        <span className="app-muted">{t("progress.by", { date: date(report.date), name: report.reportedBy })}</span>{" "}
        {report.correctedBy && <Badge>{t("progress.wasCorrected")}</Badge>}
        {report.corrects && <Badge tone="info">{t("progress.isCorrection")}</Badge>}
      </p>
      <p className="app-prewrap">
        <Words>
          {report.unchanged && t("progress.unchanged")}
          {report.status && <StatusBadge status={report.status} />} {report.text}
          {report.figure && (
            <strong>
              {" "}
              {language === "en" ? report.figure.value : report.figure.value.replace(".", ",")} {report.figure.unit}
            </strong>
          )}
        </Words>
      </p>
    </>
  );
}

function Correct({ report, title }: { report: Progress; title: string }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        small
        variant="tertiary"
        aria-label={t("progress.correctThis", { date: date(report.date) })}
        onClick={() => setOpen(true)}
      >
        {t("progress.correct")}
      </Button>
      {open && (
        <Dialog title={t("progress.correctTitle")} onClose={() => setOpen(false)}>
          <p>{t("progress.correctText")}</p>
          <ReportForm
            measureId={report.measureId}
            title={title}
            corrects={report.id}
            onDone={() => setOpen(false)}
            onCancel={() => setOpen(false)}
          />
        </Dialog>
      )}
    </>
  );
}
