import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Job, Plan } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Field";
import { Panel } from "#/ui/Panel";
import { saveFile } from "#/ui/saveFile";
import { toast } from "#/ui/toasts";
import { JobStatus } from "./JobStatus";
import { type ExportFormat, jobFile, useExport } from "./jobs";

/** A plan as the county's table, for going on in Excel or moving it elsewhere: it reads back to the same plan. */
export function ExportPanel({ plans }: { plans: Plan[] }) {
  const { t } = useTranslation();
  const [planId, setPlanId] = useState(plans[0]?.id ?? "");
  const [jobId, setJobId] = useState<string>();
  const begin = useExport();
  const idempotency = useIdempotencyKey();
  const get = (format: ExportFormat) =>
    begin.mutate(
      { key: idempotency.keyFor([planId, format]), planId, format },
      {
        onSuccess: ({ id }) => {
          idempotency.done();
          setJobId(id);
        },
        onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
      },
    );
  const over = useCallback(
    (job: Job) => {
      if (job.state !== "done") return;
      jobFile(job.id).then(
        (file) => {
          saveFile(file, job.result?.fileName ?? "plan");
          setJobId(undefined);
          toast({ tone: "success", text: t("transfer.export.done") });
        },
        (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
      );
    },
    [t],
  );
  return (
    <Panel title={t("transfer.export.title")}>
      <div className="app-stack">
        <p>{t("transfer.export.lead")}</p>
        <Select label={t("transfer.export.plan")} value={planId} onChange={(event) => setPlanId(event.target.value)}>
          {plans.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {plan.year} – {plan.title}
            </option>
          ))}
        </Select>
        <div className="app-actions">
          {(["xlsx", "csv"] as const).map((format) => (
            <Button
              key={format}
              icon="download"
              pending={begin.isPending && begin.variables.format === format}
              onClick={() => get(format)}
            >
              {t(`transfer.export.${format}`)}
            </Button>
          ))}
        </div>
        {jobId && <JobStatus key={jobId} jobId={jobId} label={t("transfer.export.running")} onOver={over} />}
      </div>
    </Panel>
  );
}
