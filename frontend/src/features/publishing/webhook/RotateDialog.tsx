import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { SecretDialog } from "../SecretDialog";
import { useWebhookActs, type WebhookAt } from "./queries";

const MOST_HOURS = 720;
const Form = z.object({
  keepOldHours: z
    .string()
    .check(z.refine((typed) => /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= MOST_HOURS, { error: "hours" })),
});
type Form = z.infer<typeof Form>;

/** A new secret to sign with; for a while the old one signs as well. */
export function RotateDialog({ at, onClose }: { at: WebhookAt; onClose: () => void }) {
  const { t } = useTranslation();
  const { rotate } = useWebhookActs(at);
  const { form, server } = useCheckedForm<Form>(Form, { keepOldHours: "24" });
  const submit = ({ keepOldHours }: Form) => rotate.mutate(Number(keepOldHours), { onError: server.show });
  if (rotate.data) {
    return <SecretDialog title={t("webhook.secretTitle")} secret={rotate.data.secret} onClose={onClose} />;
  }
  return (
    <Dialog title={t("webhook.rotateTitle")} onClose={onClose}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <p className="kern-body">{t("webhook.rotateText")}</p>
        <TextField
          label={t("webhook.keepHours")}
          hint={t("webhook.keepHint")}
          inputMode="numeric"
          error={form.formState.errors.keepOldHours?.message}
          {...form.register("keepOldHours")}
        />
        <DialogActions>
          <Button type="submit" variant="primary" pending={rotate.isPending}>
            {t("webhook.rotate")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
