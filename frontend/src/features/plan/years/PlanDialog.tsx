import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Plan, PlanInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { Select, TextField } from "#/ui/Field";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { toast } from "#/ui/toasts";
import { useSaving } from "#/ui/useSaving";
import { useServerProblems } from "#/ui/useServerProblems";
import { changesOf, PlanForm, toForm, toInput } from "./form";
import { planQuery, usePlanChanges } from "./queries";

interface PlanDialogProps {
  planId: string | undefined;
  plans: Plan[];
  onClose: () => void;
}

export function PlanDialog({ planId, plans, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const present = useQuery({ ...planQuery(planId ?? ""), enabled: planId !== undefined });
  return (
    <Dialog title={planId ? t("plans.edit") : t("plans.add")} onClose={onClose}>
      {planId ? (
        <Loaded query={present}>{(base) => <Editor base={base} plans={plans} onClose={onClose} />}</Loaded>
      ) : (
        <Editor base={undefined} plans={plans} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface EditorProps extends Pick<PlanDialogProps, "plans" | "onClose"> {
  base: Versioned<Plan> | undefined;
}

function Editor({ base: given, plans, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [newest] = plans;
  const [before] = useState(() => toForm(base?.data ?? { year: newest && newest.year + 1, predecessorId: newest?.id }));
  const form = useForm<PlanForm>({
    defaultValues: before,
    shouldFocusError: false,
    resolver: schemaResolver(PlanForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in PlanForm.shape);
  const editor = usePlanEditor(base, before, onClose, server.show);
  const titleOf = (id: unknown) => plans.find((each) => each.id === id)?.title;
  return (
    <EditForm
      summary={server.summary}
      onSubmit={server.submit(editor.submit)}
      onClose={onClose}
      pending={editor.isPending}
      saving={editor.saving}
      inWords={(field, value) => (field === "predecessorId" ? titleOf(value) : undefined)}
    >
      <Fields form={form} plans={plans.filter(({ id }) => id !== base?.data.id)} />
    </EditForm>
  );
}

function usePlanEditor(
  base: Versioned<Plan> | undefined,
  before: PlanForm,
  onClose: () => void,
  onProblem: (error: unknown) => void,
) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const { add, change } = usePlanChanges();
  const onSaved = () => {
    toast({ tone: "success", text: t("plans.saved") });
    onClose();
  };
  const saving = useSaving<Partial<PlanInput>>({
    send: ({ etag, patch }, callbacks) => base && change.mutate({ id: base.data.id, etag, patch }, callbacks),
    onSaved,
    onUnchanged: onClose,
    onProblem,
  });
  return {
    saving,
    isPending: add.isPending || change.isPending,
    submit: (values: PlanForm) => {
      const input = toInput(values);
      if (base) return saving.save(base.etag, changesOf(toInput(before), input));
      add.mutate({ key: idempotency.keyFor(input), input }, { onSuccess: onSaved, onError: onProblem });
    },
  };
}

function Fields({ form, plans }: { form: UseFormReturn<PlanForm>; plans: Plan[] }) {
  const { t } = useTranslation();
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextField label={t("fields.year")} inputMode="numeric" error={errors.year?.message} {...register("year")} />
      <TextField label={t("fields.title")} error={errors.title?.message} {...register("title")} />
      <TextField label={t("fields.subtitle")} optional error={errors.subtitle?.message} {...register("subtitle")} />
      <TextField
        label={t("fields.asOf")}
        hint={t("common.dayHint")}
        optional
        error={errors.asOf?.message}
        {...register("asOf")}
      />
      <Select
        label={t("fields.predecessorId")}
        hint={t("plans.predecessorHint")}
        optional
        error={errors.predecessorId?.message}
        {...register("predecessorId")}
      >
        <option value="">{t("plans.noPredecessor")}</option>
        {plans.map(({ id, year, title }) => (
          <option key={id} value={id}>{`${year}: ${title}`}</option>
        ))}
      </Select>
    </>
  );
}
