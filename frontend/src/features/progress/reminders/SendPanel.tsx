import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Plan, ReminderPreview } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Alert } from "#/ui/Alert";
import { Button } from "#/ui/Button";
import { Select, TextArea } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { previewQuery, useSend } from "./queries";
import { Recipients } from "./Recipients";

const AHEAD = [0, 7, 14, 30, 60];

/** Whom a reminder would reach now, and the button that sends it. */
export function SendPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [within, setWithin] = useState(0);
  return (
    <Panel title={t("reminders.now")}>
      <Select
        label={t("reminders.within")}
        value={`${within}`}
        onChange={({ target }) => setWithin(Number(target.value))}
      >
        {AHEAD.map((days) => (
          <option key={days} value={days}>
            {days}
          </option>
        ))}
      </Select>
      <Loaded query={useQuery(previewQuery(plan.id, within))}>
        {(preview) => <Send planId={plan.id} within={within} preview={preview} />}
      </Loaded>
    </Panel>
  );
}

interface SendProps {
  planId: string;
  within: number;
  preview: ReminderPreview;
}

function Send({ planId, within, preview }: SendProps) {
  const { t } = useTranslation();
  const send = useSend(planId);
  const idempotency = useIdempotencyKey();
  const [note, setNote] = useState("");
  const input = { within, ...(note.trim() ? { note: note.trim() } : {}) };
  const count = preview.recipients.length;
  const submit = () =>
    send.mutate(
      { key: idempotency.keyFor(input), input },
      {
        onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
        onSuccess: ({ recipients }) => {
          idempotency.done();
          setNote("");
          toast({ tone: "success", text: t("reminders.sent", { count: recipients }) });
        },
      },
    );
  return (
    <>
      {!preview.available && (
        <Alert tone="warning" title={t("reminders.off")}>
          <p>{t("reminders.offText")}</p>
        </Alert>
      )}
      <Recipients preview={preview} />
      {count > 0 && preview.available && (
        <>
          <TextArea
            label={t("reminders.note")}
            hint={t("reminders.noteHint")}
            optional
            rows={2}
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <div className="app-actions">
            <Button variant="primary" pending={send.isPending} onClick={submit}>
              {t("reminders.send", { count })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
