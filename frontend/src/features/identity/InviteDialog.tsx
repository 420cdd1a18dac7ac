import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { InvitedUser } from "#/api/types";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { AccessFields } from "./AccessFields";
import { type AccessForm, EMPTY, InvitationForm, isField, toInvitation } from "./form";
import { InvitedDialog } from "./InvitedDialog";
import { useUserActs } from "./queries";

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [invited, setInvited] = useState<InvitedUser>();
  const idempotency = useIdempotencyKey();
  const { invite } = useUserActs();
  const { form, server } = useCheckedForm<InvitationForm>(InvitationForm, EMPTY, isField);
  const { register, formState } = form;
  const submit = (values: InvitationForm) => {
    const input = toInvitation(values);
    invite.mutate({ key: idempotency.keyFor(input), input }, { onError: server.show, onSuccess: setInvited });
  };
  if (invited) return <InvitedDialog invited={invited} onClose={onClose} />;
  return (
    <Dialog title={t("identity.invite")} onClose={onClose}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <div className="app-columns">
          <TextField
            label={t("fields.firstName")}
            error={formState.errors.firstName?.message}
            {...register("firstName")}
          />
          <TextField
            label={t("fields.lastName")}
            error={formState.errors.lastName?.message}
            {...register("lastName")}
          />
        </div>
        <TextField
          label={t("fields.email")}
          hint={t("identity.emailHint")}
          type="email"
          error={formState.errors.email?.message}
          {...register("email")}
        />
        {/* The fields that both forms have. */}
        <AccessFields form={form as unknown as UseFormReturn<AccessForm>} />
        <DialogActions>
          <Button type="submit" variant="primary" pending={invite.isPending}>
            {t("identity.inviteNow")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
