import { useTranslation } from "react-i18next";
import { ApiProblem } from "#/api/problem";
import type { Job } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Alert } from "#/ui/Alert";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { ProgressBar } from "#/ui/ProgressBar";
import { useCancelJob, useJob } from "./jobs";

interface JobStatusProps {
  jobId: string;
  label: string;
  onOver: (job: Job) => void;
}

/** Long work as a person follows it: how far it is, and how to stop it. It goes on when they leave the page. */
export function JobStatus({ jobId, label, onOver }: JobStatusProps) {
  return (
    <Loaded query={useJob(jobId, onOver)}>
      {(job) => (job.state === "failed" ? <JobFailed job={job} /> : <Running job={job} label={label} />)}
    </Loaded>
  );
}

function JobFailed({ job }: { job: Job }) {
  const { t } = useTranslation();
  return (
    <Alert tone="danger" title={t("transfer.job.failed")} announce>
      <p>{problemSentence(new ApiProblem(409, job.failure?.code ?? "internal-error"), t)}</p>
    </Alert>
  );
}

function Running({ job, label }: { job: Job; label: string }) {
  const { t } = useTranslation();
  const cancel = useCancelJob(job.id);
  const { done, total } = job.progress;
  if (job.state === "cancelled") return <p role="status">{t("transfer.job.cancelled")}</p>;
  if (job.state === "done") return null;
  const text = job.cancelRequested
    ? t("transfer.job.stopping")
    : total === undefined
      ? t("transfer.job.waiting")
      : t("transfer.job.progress", { percent: Math.floor((100 * done) / total) });
  return (
    <div className="app-stack-small">
      <ProgressBar label={label} text={text} done={done} total={total} />
      <div>
        <Button small pending={cancel.isPending} disabled={job.cancelRequested} onClick={() => cancel.mutate()}>
          {t("common.cancel")}
        </Button>
      </div>
    </div>
  );
}
