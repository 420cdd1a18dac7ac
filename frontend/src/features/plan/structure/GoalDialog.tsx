import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { BuildingBlock, Goal, GoalInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Checkbox } from "#/ui/Checkbox";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { TextArea } from "#/ui/Field";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { useServerProblems } from "#/ui/useServerProblems";
import { titles } from "./BlockDialog";
import { BlocksField } from "./BlocksField";
import { GoalForm, goalToForm, goalToInput } from "./form";
import { goalQuery, useGoalChanges } from "./queries";
import { useStructureEditor } from "./useStructureEditor";

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
  const present = useQuery({ ...goalQuery(goalId ?? ""), enabled: goalId !== undefined });
  return (
    <Dialog title={goalId ? t("structure.editGoal") : t("structure.addGoal")} onClose={rest.onClose}>
      {goalId ? (
        <Loaded query={present}>{(base) => <Editor {...rest} base={base} />}</Loaded>
      ) : (
        <Editor {...rest} base={undefined} />
      )}
    </Dialog>
  );
}

interface EditorProps extends Omit<GoalDialogProps, "goalId"> {
  base: Versioned<Goal> | undefined;
}

function Editor({ planId, blocks, blockId, base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => goalToForm(base?.data, blockId));
  const form = useForm<GoalForm>({
    defaultValues: before,
    shouldFocusError: false,
    resolver: schemaResolver(GoalForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const { register, control, formState, setValue } = form;
  const server = useServerProblems(form, (name) => name in before);
  const { add, change } = useGoalChanges(planId);
  const buildingBlockIds = useWatch({ control, name: "buildingBlockIds" });
  const editor = useStructureEditor<GoalInput>({
    base: base && { id: base.data.id, etag: base.etag, input: goalToInput(before) },
    add,
    change,
    onClose,
    onProblem: server.show,
  });
  return (
    <EditForm
      summary={server.summary}
      onSubmit={server.submit((values: GoalForm) => editor.submit(goalToInput(values)))}
      onClose={onClose}
      pending={editor.isPending}
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
