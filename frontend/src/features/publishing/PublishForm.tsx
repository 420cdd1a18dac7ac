import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { toProblem } from "#/api/problem";
import type { Edition, PublicationBlock, PublicationPreview } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { isField, PublicationForm, toInput, toScheduled } from "./form";
import { NotPublished } from "./NotPublished";
import { PublishFields } from "./PublishFields";
import { usePublish, useSchedule } from "./queries";

interface PublishFormProps {
  planId: string;
  preview: PublicationPreview;
}

export interface Refused {
  newerEdition?: Edition;
  blocks?: PublicationBlock[];
}

export function PublishForm({ planId, preview }: PublishFormProps) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const idempotency = useIdempotencyKey();
  const publish = usePublish(planId);
  const schedule = useSchedule(planId);
  const [refused, setRefused] = useState<Refused>();
  const [empty] = useState<PublicationForm>({
    note: "",
    decision: { number: "", date: "", url: "" },
    channels: preview.channels.map(({ key }) => key),
    when: "now",
    dueAt: "",
    time: "",
  });
  const { form, server } = useCheckedForm<PublicationForm>(PublicationForm, empty, isField);
  const onError = (error: unknown) => {
    const { newerEdition, blocks } = toProblem(error).body ?? {};
    setRefused({ newerEdition, blocks });
    if (!newerEdition && !blocks?.length) server.show(error);
  };
  const done = (text: string) => {
    idempotency.done();
    form.reset(empty);
    toast({ tone: "success", text });
  };
  const submit = (values: PublicationForm) => {
    setRefused(undefined);
    if (values.when === "now") {
      const input = toInput(values, preview.edition);
      const onSuccess = (made: Edition) => done(t("publishing.published", { number: made.edition }));
      publish.mutate({ key: idempotency.keyFor(input), input }, { onError, onSuccess });
    } else {
      const input = toScheduled(values);
      const onSuccess = () => done(t("publishing.scheduledFor", { at: instant(input.dueAt) }));
      schedule.mutate({ key: idempotency.keyFor(input), input }, { onError, onSuccess });
    }
  };
  const later = form.watch("when") === "later";
  const chosen = form.watch("channels");
  // What stands in the way today may be solved until a later day.
  const blocked = !later && preview.channels.some(({ key, blocks }) => chosen.includes(key) && blocks.length > 0);
  return (
    <Panel title={t("publishing.publish")}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)} aria-label={t("publishing.publish")}>
        {server.summary}
        {refused && <NotPublished planId={planId} refused={refused} />}
        <PublishFields form={form} channels={preview.channels} />
        {blocked && <p>{t("publishing.firstSolve")}</p>}
        <div className="app-actions">
          <Button type="submit" variant="primary" pending={publish.isPending || schedule.isPending} disabled={blocked}>
            {later ? t("publishing.schedule") : t("publishing.publishNow")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
