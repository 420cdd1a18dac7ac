import { useQuery } from "@tanstack/react-query";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import { toProblem } from "#/api/problem";
import type { Measure } from "#/api/types";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextArea } from "#/ui/Field";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { SearchSelect } from "#/ui/SearchSelect";
import { toast } from "#/ui/toasts";
import { useServerProblems } from "#/ui/useServerProblems";
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

export function WithdrawDialog({ measure, channels, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const withdraw = useWithdraw(measure.id);
  const form = useForm<Form>({
    defaultValues: { reason: "", replacement: null, channels: channels.map(({ key }) => key) },
    shouldFocusError: false,
    resolver: schemaResolver(Form, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in Form.shape);
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
          toast({ tone: "success", text: t("publishing.withdrawn", { number: edition.edition }) });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t("publishing.withdrawTitle")} onClose={onClose}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <p className="kern-body">{t("publishing.withdrawText")}</p>
        <TextArea
          label={t("fields.reason")}
          hint={t("publishing.reasonHint")}
          error={form.formState.errors.reason?.message}
          {...form.register("reason")}
        />
        <Replacement form={form} measure={measure} />
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
    </Dialog>
  );
}

/** What portals lead on to; only something that they show can take its place. */
function Replacement({ form, measure }: { form: UseFormReturn<Form>; measure: Measure }) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: "replacement" });
  return (
    <Loaded query={useQuery(visibleMeasuresQuery(measure.planId))}>
      {(visible) => (
        <SearchSelect
          name="replacement"
          label={`${t("publishing.replacement")} ${t("common.optional")}`}
          hint={t("publishing.replacementHint")}
          error={form.formState.errors.replacement?.message}
          choices={visible
            .filter(({ id }) => id !== measure.id)
            .map(({ lineage, title }) => ({ id: lineage, label: title }))}
          value={chosen}
          onChange={(lineage) => form.setValue("replacement", lineage, { shouldDirty: true })}
        />
      )}
    </Loaded>
  );
}
