import { useQuery } from "@tanstack/react-query";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import { toProblem } from "#/api/problem";
import type { Measure } from "#/api/types";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextArea } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useWithdraw, visibleMeasuresQuery } from "./queries";

const Form = z.object({
  reason: z.string().check(
    z.refine((text) => text.trim() !== "", { error: "required" }),
    z.maxLength(2000, { error: "tooLong" }),
  ),
  replacement: z.nullable(z.string()),
  channels: z.array(z.string()).check(z.minLength(1, { error: "channelNeeded" })),
});
type Form = z.infer<typeof Form>;

interface WithdrawDialogProps {
  measure: Measure;
  channels: { key: string; name: string }[];
  onClose: () => void;
}

/** Takes a measure back from portals, with what portals lead on to: whatever took its place in the plan is proposed. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("withdrawal.title")} onClose={props.onClose}>
      <Loaded query={useQuery(visibleMeasuresQuery(props.measure.planId))}>
        {(visible) => <WithdrawForm {...props} visible={visible} />}
      </Loaded>
    </Dialog>
  );
}

function WithdrawForm({ measure, channels, visible, onClose }: WithdrawDialogProps & { visible: Measure[] }) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const withdraw = useWithdraw(measure.id);
  const successors = successorsOf(measure);
  const shown = successors.find((lineage) => visible.some((other) => other.lineage === lineage));
  const { form, server } = useCheckedForm<Form>(Form, {
    reason: (measure.status === "dropped" && measure.statusReason) || "",
    replacement: shown ?? null,
    channels: channels.map(({ key }) => key),
  });
  const submit = (values: Form) => {
    const input = { ...values, reason: values.reason.trim() };
    withdraw.mutate(
      { key: idempotency.keyFor(input), input },
      {
        onError: (error) => {
          const blocks = toProblem(error).body?.blocks ?? [];
          if (blocks.length === 0) return server.show(error);
          const message = blocks.map(({ message, advice }) => `${message} ${advice}`).join(" ");
          form.setError("reason", { type: "server", message });
        },
        onSuccess: (edition) => {
          toast({ tone: "success", text: t("withdrawal.done", { number: edition.edition }) });
          onClose();
        },
      },
    );
  };
  return (
    <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
      {server.summary}
      <p className="kern-body">{t("withdrawal.text")}</p>
      <TextArea
        label={t("fields.reason")}
        hint={t("withdrawal.reasonHint")}
        error={form.formState.errors.reason?.message}
        {...form.register("reason")}
      />
      <Replacement
        form={form}
        choices={visible.filter(({ id }) => id !== measure.id)}
        hidden={successors.length > 0 && !shown}
      />
      <Fieldset legend={t("publishing.channels")}>
        {channels.map(({ key, name }, index) => (
          <Checkbox
            key={key}
            id={index === 0 ? "field-channels" : undefined}
            label={name}
            value={key}
            {...form.register("channels")}
          />
        ))}
      </Fieldset>
      <DialogActions>
        <Button type="submit" variant="primary" pending={withdraw.isPending}>
          {t("publishing.withdraw")}
        </Button>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </form>
  );
}

/** What took its place in the plan: after a split its parts, after a merger the new one, or what was named when it was dropped. */
function successorsOf({ replacement, successors = [] }: Measure): string[] {
  return [...(replacement ? [replacement] : []), ...successors.map(({ lineage }) => lineage)];
}

interface ReplacementProps {
  form: UseFormReturn<Form>;
  choices: Measure[];
  /** Something took its place, and no portal shows it yet. */
  hidden: boolean;
}

/** What portals lead on to; only something that they show can take its place. */
function Replacement({ form, choices, hidden }: ReplacementProps) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: "replacement" });
  return (
    <SearchSelect
      name="replacement"
      label={`${t("withdrawal.replacement")} ${t("common.optional")}`}
      hint={hidden ? t("withdrawal.replacementHidden") : t("withdrawal.replacementHint")}
      error={form.formState.errors.replacement?.message}
      choices={choices.map(({ lineage, title }) => ({ id: lineage, label: title }))}
      value={chosen}
      onChange={(lineage) => form.setValue("replacement", lineage, { shouldDirty: true })}
    />
  );
}
