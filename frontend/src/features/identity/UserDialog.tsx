import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { User } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { Loaded } from "#/ui/Loaded";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { AccessFields } from "./AccessFields";
import { AccessForm, changesOf, isField, toForm } from "./form";
import { userQuery, useUserActs } from "./queries";

interface UserDialogProps {
  user: Pick<User, "id" | "name">;
  onClose: () => void;
}

/** What somebody may do, changed. */
export function UserDialog({ user: { id, name }, onClose }: UserDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("identity.editTitle", { name })} onClose={onClose}>
      <Loaded query={useQuery({ ...userQuery(id), staleTime: 0 })}>
        {(user) => <Form user={user} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

function Form({ user, onClose }: { user: Versioned<User>; onClose: () => void }) {
  const { t } = useTranslation();
  const [base] = useState(() => toForm(user.data));
  const { change } = useUserActs();
  const { form, server } = useCheckedForm<AccessForm>(AccessForm, base, isField);
  const submit = (values: AccessForm) => {
    const patch = changesOf(base, values);
    if (Object.keys(patch).length === 0) return onClose();
    const onSuccess = () => {
      toast({ tone: "success", text: t("identity.saved", { name: user.data.name }) });
      onClose();
    };
    change.mutate({ userId: user.data.id, etag: user.etag, patch }, { onError: server.show, onSuccess });
  };
  return (
    <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
      {server.summary}
      <p className="kern-body">{t("identity.effect")}</p>
      <AccessFields form={form} />
      <Fieldset legend={t("identity.signIn")}>
        <Checkbox label={t("fields.enabled")} hint={t("identity.enabledHint")} {...form.register("enabled")} />
      </Fieldset>
      <DialogActions>
        <Button type="submit" variant="primary" pending={change.isPending}>
          {t("common.save")}
        </Button>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </form>
  );
}
