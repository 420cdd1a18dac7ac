import { useState } from "react";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { BuildingBlock, Goal, GoalInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Checkbox } from "#/ui/Checkbox";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { TextArea } from "#/ui/Field";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { titles } from "./BlockDialog";
import { BlocksField } from "./BlocksField";
import { GoalForm, goalToForm, goalToInput } from "./form";
import { goalQuery, useGoalChanges } from "./queries";

interface GoalDialogProps {
  planId: string;
  blocks: BuildingBlock[];
  goalId: string | undefined;
  /** Where a new goal begins. */
  blockId: string | undefined;
  onClose: () => void;
}

export function GoalDialog({ goalId, ...rest }: GoalDialogProps) {
  const { t } = useTranslation();
  return (
    <EntityDialog
      id={goalId}
      query={goalQuery}
      title={goalId ? t("structure.editGoal") : t("structure.addGoal")}
      onClose={rest.onClose}
    >
      {(base) => <Editor {...rest} base={base} />}
    </EntityDialog>
  );
}

interface EditorProps extends Omit<GoalDialogProps, "goalId"> {
  base: Versioned<Goal> | undefined;
}

function Editor({ planId, blocks, blockId, base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => goalToForm(base?.data, blockId));
  const { form, server } = useCheckedForm<GoalForm>(GoalForm, before);
  const { register, control, formState, setValue } = form;
  const { add, change } = useGoalChanges(planId);
  const buildingBlockIds = useWatch({ control, name: "buildingBlockIds" });
  const idempotency = useIdempotencyKey();
  const editor = useEditor<GoalInput>({
    base,
    add: (input, callbacks) => add.mutate({ key: idempotency.keyFor(input), input }, callbacks),
    change: change.mutate,
    savedText: t("structure.saved"),
    onSaved: onClose,
    onProblem: server.show,
  });
  return (
    <EditForm
      summary={server.summary}
      onSubmit={server.submit((values: GoalForm) => editor.submit(goalToInput(before), goalToInput(values)))}
      onClose={onClose}
      pending={add.isPending || change.isPending}
      saving={editor.saving}
      inWords={(field, value) => (field === "buildingBlockIds" ? titles(blocks, value) : undefined)}
    >
      <TextArea
        label={t("structure.goalTitle")}
        rows={3}
        error={formState.errors.title?.message}
        {...register("title")}
      />
      <BlocksField
        name="buildingBlockIds"
        legend={t("fields.buildingBlockIds")}
        blocks={blocks}
        value={buildingBlockIds}
        error={formState.errors.buildingBlockIds?.message}
        onChange={(ids) => setValue("buildingBlockIds", ids, { shouldDirty: true })}
      />
      <Checkbox label={t("structure.internal")} hint={t("structure.internalHint")} {...register("internal")} />
    </EditForm>
  );
}
