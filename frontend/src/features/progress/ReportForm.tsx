import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { emptyReport, ReportForm as Form, today, toProgress } from "./form";
import { useReport } from "./queries";
import { ReportFields } from "./ReportFields";

interface ReportFormProps {
  measureId: string;
  title: string;
  /** The report that this one takes the place of. */
  corrects?: string;
  onDone: () => void;
  onCancel: () => void;
}

const isField = (name: string) => name in Form.shape || name.startsWith("figure.");

export function ReportForm({ measureId, title, corrects, onDone, onCancel }: ReportFormProps) {
  const { t } = useTranslation();
  const report = useReport();
  const idempotency = useIdempotencyKey();
  const [before] = useState(() => emptyReport(today()));
  const { form, server } = useCheckedForm<Form>(Form, before, isField);
  const submit = (values: Form) => {
    const input = toProgress(values, corrects);
    // Where it stands in a list of what is due, the list loses it as soon as the report is known.
    report.mutateAsync({ measureId, key: idempotency.keyFor(input), input }).then(() => {
      idempotency.done();
      toast({ tone: "success", text: t("progress.reportedAbout", { title }) });
      onDone();
    }, server.show);
  };
  return (
    <form
      className="app-stack app-report-form"
      noValidate
      aria-label={t("progress.reportNewsAbout", { title })}
      onSubmit={server.submit(submit)}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      {server.summary}
      <ReportFields form={form} />
      <div className="app-actions">
        <Button type="submit" variant="primary" pending={report.isPending}>
          {t("progress.send")}
        </Button>
        <Button onClick={onCancel}>{t("common.cancel")}</Button>
      </div>
    </form>
  );
}
