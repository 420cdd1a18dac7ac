import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Job } from "#/api/types";
import { Button } from "#/ui/Button";
import { Failed } from "#/ui/Loaded";
import { toast } from "#/ui/toasts";
import { JobStatus } from "./JobStatus";
import { useCommitLater } from "./queries";

/** Takes a large table into the plan while the person may go on with something else. */
export function CommitLater({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const commit = useCommitLater();
  const idempotency = useIdempotencyKey();
  const [jobId, setJobId] = useState<string>();
  const over = useCallback(
    (job: Job) => {
      if (job.state === "done") toast({ tone: "success", text: t("transfer.done.commit") });
      void client.invalidateQueries();
    },
    [client, t],
  );
  const go = () =>
    commit.mutate(
      { importId, key: idempotency.keyFor(importId) },
      {
        onSuccess: ({ id }) => {
          idempotency.done();
          setJobId(id);
        },
      },
    );
  return (
    <div className="app-stack-small">
      {commit.isError && <Failed error={commit.error} />}
      <p>{t("transfer.stepText.commit")}</p>
      {jobId && <JobStatus key={jobId} jobId={jobId} label={t("transfer.job.commit")} onOver={over} />}
      <div>
        <Button variant="primary" pending={commit.isPending} onClick={go}>
          {t("transfer.step.commit")}
        </Button>
      </div>
    </div>
  );
}
