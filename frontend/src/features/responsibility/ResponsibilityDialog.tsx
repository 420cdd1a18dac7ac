import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Responsibility, Role } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { toast } from "#/ui/toasts";
import { useServerProblems } from "#/ui/useServerProblems";
import { changesOf, ResponsibilityForm, toForm, toInput } from "./form";
import { responsibilityQuery, useResponsibilityChanges } from "./queries";
import { ResponsibilityFields } from "./ResponsibilityFields";

interface DialogProps {
  measureId: string;
  responsibilityId: string | undefined;
  /** The role that a new one begins with. */
  proposedRole?: Role;
  onClose: () => void;
}

export function ResponsibilityDialog({ measureId, responsibilityId, proposedRole, onClose }: DialogProps) {
  const { t } = useTranslation();
  const present = useQuery({ ...responsibilityQuery(responsibilityId ?? ""), enabled: responsibilityId !== undefined });
  return (
    <Dialog title={responsibilityId ? t("responsibility.edit") : t("responsibility.add")} onClose={onClose}>
      {responsibilityId ? (
        <Loaded query={present}>
          {(base) => <ResponsibilityEditor measureId={measureId} base={base} onClose={onClose} />}
        </Loaded>
      ) : (
        <ResponsibilityEditor measureId={measureId} base={undefined} proposedRole={proposedRole} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface EditorProps {
  measureId: string;
  base: Versioned<Responsibility> | undefined;
  proposedRole?: Role;
  onClose: () => void;
}

function ResponsibilityEditor({ measureId, base: given, proposedRole, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const idempotency = useIdempotencyKey();
  const { add, change } = useResponsibilityChanges();
  const form = useForm<ResponsibilityForm>({
    defaultValues: { ...toForm(base?.data), ...(proposedRole && { role: proposedRole }) },
    shouldFocusError: false,
    resolver: schemaResolver(ResponsibilityForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in ResponsibilityForm.shape);
  const done = {
    onError: server.show,
    onSuccess: () => {
      toast({ tone: "success", text: t("responsibility.saved") });
      onClose();
    },
  };
  const submit = (values: ResponsibilityForm) => {
    if (base) {
      const patch = changesOf(toForm(base.data), values);
      if (Object.keys(patch).length === 0) onClose();
      else change.mutate({ id: base.data.id, etag: base.etag, patch }, done);
    } else {
      const input = toInput(values);
      add.mutate({ measureId, key: idempotency.keyFor(input), input }, done);
    }
  };
  return (
    <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
      {server.summary}
      <ResponsibilityFields form={form} />
      <DialogActions>
        <Button type="submit" variant="primary" pending={add.isPending || change.isPending}>
          {t("common.save")}
        </Button>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </form>
  );
}
