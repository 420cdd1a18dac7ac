import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Import } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Alert } from "#/ui/Alert";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Failed, Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { toast } from "#/ui/toasts";
import { CommitLater } from "./CommitLater";
import { ImportProblems } from "./ImportProblems";
import { ImportReadings } from "./ImportReadings";
import { STATE_TONES } from "./ImportsScreen";
import { importQuery, useImportStep } from "./queries";

interface ImportScreenProps {
  importId: string;
  /** Where the committed plan is to be seen. */
  planLink: (year: number) => React.ReactNode;
}

export function ImportScreen({ importId, planLink }: ImportScreenProps) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <Loaded query={useQuery(importQuery(importId))}>
      {(data) => (
        <>
          <PageTitle
            title={data.fileName}
            preline={t("transfer.title")}
            lead={
              <p>
                <Badge tone={STATE_TONES[data.state]}>{t(`transfer.state.${data.state}`)}</Badge>{" "}
                {t("transfer.line", {
                  year: data.planYear,
                  rows: data.rows,
                  name: data.createdBy,
                  at: instant(data.createdAt),
                })}
              </p>
            }
          />
          <Steps data={data} />
          {data.state === "committed" && <p>{planLink(data.planYear)}</p>}
          <ImportProblems problems={data.problems} />
          <ImportReadings readings={data.readings} />
        </>
      )}
    </Loaded>
  );
}

/** Rows that are taken over within seconds; more than that is a job. */
const WAITED_FOR = 500;

/** What can be done with it now: take it into the plan, or take it back. */
function Steps({ data }: { data: Import }) {
  const { t } = useTranslation();
  const errors = data.problems.filter(({ severity }) => severity === "error").length;
  if (data.state === "checked" && errors > 0) {
    return (
      <Alert tone="danger" title={t("transfer.hasErrors", { count: errors })}>
        <p>{t("transfer.hasErrorsText")}</p>
      </Alert>
    );
  }
  if (data.state === "checked" && data.rows > WAITED_FOR) return <CommitLater importId={data.id} />;
  if (data.state === "checked") return <Step importId={data.id} step="commit" />;
  if (data.state === "committed") return <Step importId={data.id} step="undo" />;
  return null;
}

function Step({ importId, step }: { importId: string; step: "commit" | "undo" }) {
  const { t } = useTranslation();
  const run = useImportStep(step);
  const idempotency = useIdempotencyKey();
  const [error, setError] = useState<unknown>();
  const go = () => {
    setError(undefined);
    run.mutate(
      { importId, key: idempotency.keyFor([importId, step]) },
      {
        onError: setError,
        onSuccess: () => toast({ tone: "success", text: t(`transfer.done.${step}`) }),
      },
    );
  };
  return (
    <div className="app-stack-small">
      {error !== undefined && <Failed error={error} />}
      <p>{t(`transfer.stepText.${step}`)}</p>
      <div>
        <Button variant={step === "commit" ? "primary" : "secondary"} pending={run.isPending} onClick={go}>
          {t(`transfer.step.${step}`)}
        </Button>
      </div>
    </div>
  );
}
