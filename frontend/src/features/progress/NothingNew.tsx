import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import { useReport } from "./queries";

interface NothingNewProps {
  measureId: string;
  title: string;
  onReported?: () => void;
}

/** "Nothing new" in two clicks: a report stays for ever, so the first one only asks. */
export function NothingNew({ measureId, title, onReported }: NothingNewProps) {
  const { t } = useTranslation();
  const report = useReport();
  const idempotency = useIdempotencyKey();
  const [asked, setAsked] = useState(false);
  const input = { unchanged: true };
  // The list that holds this button loses it as soon as the report is known: a promise outlives it.
  const send = () =>
    report.mutateAsync({ measureId, key: idempotency.keyFor(input), input }).then(
      () => {
        idempotency.done();
        setAsked(false);
        toast({ tone: "success", text: t("progress.reportedAbout", { title }) });
        onReported?.();
      },
      (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    );
  // One button whose words change: it keeps the focus, so that Enter twice is enough.
  return (
    <Button
      small
      variant={asked ? "primary" : "secondary"}
      icon="check"
      pending={report.isPending}
      aria-label={asked ? `${t("progress.confirmNothingNew")}: ${title}` : t("progress.nothingNewAbout", { title })}
      onClick={asked ? () => void send() : () => setAsked(true)}
      onBlur={() => !report.isPending && setAsked(false)}
      onKeyDown={(event) => event.key === "Escape" && setAsked(false)}
    >
      {asked ? t("progress.confirmNothingNew") : t("progress.nothingNew")}
    </Button>
  );
}
