import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { BudgetLine } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { toast } from "#/ui/toasts";
import { useServerProblems } from "#/ui/useServerProblems";
import { BudgetFields } from "./BudgetFields";
import { BudgetForm, changesOf, toForm, toInput } from "./form";
import { lineQuery, useBudgetChanges } from "./queries";

interface BudgetDialogProps {
  planId: string;
  measureId: string;
  lineId: string | undefined;
  onClose: () => void;
}

export function BudgetDialog({ lineId, ...rest }: BudgetDialogProps) {
  const { t } = useTranslation();
  const present = useQuery({ ...lineQuery(lineId ?? ""), enabled: lineId !== undefined });
  return (
    <Dialog title={lineId ? t("budget.edit") : t("budget.add")} onClose={rest.onClose}>
      {lineId ? (
        <Loaded query={present}>{(base) => <BudgetEditor base={base} {...rest} />}</Loaded>
      ) : (
        <BudgetEditor base={undefined} {...rest} />
      )}
    </Dialog>
  );
}

interface EditorProps {
  planId: string;
  measureId: string;
  base: Versioned<BudgetLine> | undefined;
  onClose: () => void;
}

function BudgetEditor({ planId, measureId, base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const idempotency = useIdempotencyKey();
  const { add, change } = useBudgetChanges();
  const form = useForm<BudgetForm>({
    defaultValues: toForm(base?.data, measureId),
    shouldFocusError: false,
    resolver: schemaResolver(BudgetForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in BudgetForm.shape);
  const done = {
    onError: server.show,
    onSuccess: () => {
      toast({ tone: "success", text: t("budget.saved") });
      onClose();
    },
  };
  const submit = (values: BudgetForm) => {
    if (base) {
      const patch = changesOf(base.data, toForm(base.data, measureId), values);
      if (Object.keys(patch).length === 0) onClose();
      else change.mutate({ id: base.data.id, etag: base.etag, patch }, done);
    } else {
      const input = toInput(values);
      add.mutate({ planId, key: idempotency.keyFor(input), input }, done);
    }
  };
  return (
    <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
      {server.summary}
      <BudgetFields form={form} planId={planId} />
      <DialogActions>
        <Button type="submit" variant="primary" pending={add.isPending || change.isPending}>
          {t("common.save")}
        </Button>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </form>
  );
}
