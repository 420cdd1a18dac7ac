import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Controller, type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { organisationsQuery } from "#/api/queries";
import type { Organisation, Succession } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { organisationChoice, organisationInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset, Radio } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { SearchSelect } from "#/ui/SearchSelect";
import { toast } from "#/ui/toasts";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useOrganisationChanges } from "./queries";
import { newSuccession, SuccessionForm, toSuccession } from "./succession";

interface SuccessionDialogProps {
  organisation: Organisation;
  onClose: () => void;
  onDone: (successorId: string) => Promise<void>;
}

/** An office is renumbered or merged: who goes on, from when, and what goes with it. */
export function SuccessionDialog({ organisation, onClose, onDone }: SuccessionDialogProps) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const { succeed } = useOrganisationChanges();
  const takeBack = useTakingBack(onDone);
  const { form, server } = useCheckedForm<SuccessionForm>(SuccessionForm, newSuccession(organisation));
  const submit = (values: SuccessionForm) => {
    const input = toSuccession(values);
    succeed.mutate(
      { id: organisation.id, key: idempotency.keyFor(input), input },
      {
        onError: server.show,
        onSuccess: (succession) => {
          onClose();
          const text = t("succession.done", { count: succession.handover?.items.length ?? 0 });
          const action = { label: t("common.undo"), run: () => takeBack(succession) };
          // A change of screen takes messages away: this one belongs to the next.
          void onDone(succession.successor.id).then(() => toast({ tone: "success", text, action }));
        },
      },
    );
  };
  return (
    <Dialog title={t("succession.title", { name: organisationInWords(organisation) })} onClose={onClose}>
      <p className="kern-body">{t("succession.lead")}</p>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)}>
        {server.summary}
        <Fields form={form} ownId={organisation.id} />
        <DialogActions>
          <Button type="submit" variant="primary" pending={succeed.isPending}>
            {t("succession.run")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Leads back to the organisation that goes on after all; a new successor is gone then. */
function useTakingBack(onShow: (id: string) => Promise<void>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { undoSuccession } = useOrganisationChanges();
  const run = async (succession: Succession) => {
    await undoSuccession.mutateAsync(succession);
    await onShow(succession.organisation.id);
    await client.invalidateQueries();
    toast({ tone: "success", text: t("succession.undone") });
  };
  return (succession: Succession) =>
    void run(succession).catch((error) => {
      void client.invalidateQueries();
      toast({ tone: "danger", text: problemSentence(error, t) });
    });
}

interface FieldsProps {
  form: UseFormReturn<SuccessionForm>;
  ownId: string;
}

function Fields({ form, ownId }: FieldsProps) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const { errors } = formState;
  const how = useWatch({ control, name: "how" });
  return (
    <>
      <TextField label={t("succession.on")} hint={t("common.dayHint")} error={errors.on?.message} {...register("on")} />
      <Fieldset legend={t("succession.how")}>
        <Radio label={t("succession.new")} value="new" {...register("how")} />
        <Radio label={t("succession.existing")} value="existing" {...register("how")} />
      </Fieldset>
      {how === "new" ? (
        <div className="app-columns">
          <TextField
            label={t("fields.key")}
            hint={t("organisations.keyHint")}
            optional
            error={errors.key?.message}
            {...register("key")}
          />
          <TextField label={t("fields.name")} error={errors.name?.message} {...register("name")} />
        </div>
      ) : (
        <Existing form={form} ownId={ownId} />
      )}
      <Checkbox label={t("succession.moveResponsibilities")} {...register("moveResponsibilities")} />
      <Checkbox label={t("succession.moveUnits")} {...register("moveUnits")} />
    </>
  );
}

function Existing({ form, ownId }: FieldsProps) {
  const { t } = useTranslation();
  const organisations = useQuery(organisationsQuery()).data ?? [];
  return (
    <Controller
      control={form.control}
      name="successorId"
      render={({ field, fieldState }) => (
        <SearchSelect
          name={field.name}
          label={t("fields.successorId")}
          hint={t("responsibility.organisationHint")}
          error={fieldState.error?.message}
          choices={organisations.filter(({ id }) => id !== ownId).map(organisationChoice)}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  );
}
