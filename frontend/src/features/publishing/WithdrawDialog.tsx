import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextArea } from "#/ui/Field";
import { schemaResolver } from "#/ui/forms";
import { toast } from "#/ui/toasts";
import { useServerProblems } from "#/ui/useServerProblems";
import { useWithdraw } from "./queries";

const Form = z.object({
  reason: z.string().check(
    z.refine((text) => text.trim() !== "", { error: "required" }),
    z.maxLength(2000, { error: "tooLong" }),
  ),
  channels: z.array(z.string()).check(z.minLength(1, { error: "channelNeeded" })),
});
type Form = z.infer<typeof Form>;

interface WithdrawDialogProps {
  measureId: string;
  channels: { key: string; name: string }[];
  onClose: () => void;
}

export function WithdrawDialog({ measureId, channels, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const withdraw = useWithdraw(measureId);
  const form = useForm<Form>({
    defaultValues: { reason: "", channels: channels.map(({ key }) => key) },
    shouldFocusError: false,
    resolver: schemaResolver(Form, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in Form.shape);
  const submit = (values: Form) => {
    const input = { ...values, reason: values.reason.trim() };
    withdraw.mutate(
      { key: idempotency.keyFor(input), input },
      {
        onError: server.show,
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
