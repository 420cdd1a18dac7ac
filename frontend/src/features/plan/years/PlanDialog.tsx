import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { Plan, PlanInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { Select, TextField } from "#/ui/Field";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { PlanForm, toForm, toInput } from "./form";
import { planQuery, usePlanChanges } from "./queries";

interface PlanDialogProps {
  planId: string | undefined;
  plans: Plan[];
  onClose: () => void;
}

export function PlanDialog({ planId, plans, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  return (
    <EntityDialog id={planId} query={planQuery} title={planId ? t("plans.edit") : t("plans.add")} onClose={onClose}>
      {(base) => <Editor base={base} plans={plans} onClose={onClose} />}
    </EntityDialog>
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
  const { form, server } = useCheckedForm<PlanForm>(PlanForm, before);
  const { add, change } = usePlanChanges();
  const idempotency = useIdempotencyKey();
  const editor = useEditor<PlanInput>({
    base,
    add: (input, callbacks) => add.mutate({ key: idempotency.keyFor(input), input }, callbacks),
    change: change.mutate,
    savedText: t("plans.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  const titleOf = (id: unknown) => plans.find((each) => each.id === id)?.title;
  return (
    <EditForm
      summary={server.summary}
      onSubmit={server.submit((values: PlanForm) => editor.submit(toInput(before), toInput(values)))}
      onClose={onClose}
      pending={add.isPending || change.isPending}
      saving={editor.saving}
      inWords={(field, value) => (field === "predecessorId" ? titleOf(value) : undefined)}
    >
      <Fields form={form} plans={plans.filter(({ id }) => id !== base?.data.id)} />
    </EditForm>
  );
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
