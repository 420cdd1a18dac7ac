import { useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { BuildingBlock, BuildingBlockInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { buildingBlockInWords } from "#/i18n/wording";
import { Checkbox, Fieldset, Radio } from "#/ui/Checkbox";
import { EditForm } from "#/ui/EditForm";
import { EntityDialog } from "#/ui/EntityDialog";
import { TextField } from "#/ui/Field";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useEditor } from "#/ui/useEditor";
import { BlocksField } from "./BlocksField";
import { BlockForm, blockToForm, blockToInput } from "./form";
import { blockQuery, useBlockChanges } from "./queries";

interface BlockDialogProps {
  planId: string;
  blocks: BuildingBlock[];
  blockId: string | undefined;
  onClose: () => void;
}

export function BlockDialog({ blockId, ...rest }: BlockDialogProps) {
  const { t } = useTranslation();
  return (
    <EntityDialog
      id={blockId}
      query={blockQuery}
      title={blockId ? t("structure.editBlock") : t("structure.addBlock")}
      onClose={rest.onClose}
    >
      {(base) => <Editor {...rest} base={base} />}
    </EntityDialog>
  );
}

interface EditorProps extends Omit<BlockDialogProps, "blockId"> {
  base: Versioned<BuildingBlock> | undefined;
}

function Editor({ planId, blocks, base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => blockToForm(base?.data));
  const { form, server } = useCheckedForm<BlockForm>(BlockForm, before);
  const { add, change } = useBlockChanges(planId);
  const idempotency = useIdempotencyKey();
  const editor = useEditor<BuildingBlockInput>({
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
      onSubmit={server.submit((values: BlockForm) => editor.submit(blockToInput(before), blockToInput(values)))}
      onClose={onClose}
      pending={add.isPending || change.isPending}
      saving={editor.saving}
      inWords={(field, value) => (field === "memberIds" ? titles(blocks, value) : undefined)}
    >
      <Fields form={form} blocks={blocks.filter(({ id, number }) => number && id !== base?.data.id)} />
    </EditForm>
  );
}

/** What ids of building blocks stand for. */
export function titles(blocks: BuildingBlock[], ids: unknown): string {
  return blocks
    .filter(({ id }) => Array.isArray(ids) && ids.includes(id))
    .map(buildingBlockInWords)
    .join("; ");
}

function Fields({ form, blocks }: { form: UseFormReturn<BlockForm>; blocks: BuildingBlock[] }) {
  const { t } = useTranslation();
  const { register, control, formState, setValue } = form;
  const { errors } = formState;
  const kind = useWatch({ control, name: "kind" });
  const memberIds = useWatch({ control, name: "memberIds" });
  return (
    <>
      <Fieldset legend={t("structure.kind")}>
        <Radio label={t("structure.numbered")} value="numbered" {...register("kind")} />
        <Radio
          label={t("structure.combination")}
          hint={t("structure.combinationHint")}
          value="combination"
          {...register("kind")}
        />
      </Fieldset>
      {kind === "numbered" && (
        <TextField
          label={t("fields.number")}
          hint={t("structure.numberHint")}
          error={errors.number?.message}
          {...register("number")}
        />
      )}
      <TextField label={t("fields.title")} error={errors.title?.message} {...register("title")} />
      {kind === "combination" && (
        <BlocksField
          name="memberIds"
          legend={t("fields.memberIds")}
          blocks={blocks}
          value={memberIds}
          error={errors.memberIds?.message}
          onChange={(ids) => setValue("memberIds", ids, { shouldDirty: true })}
        />
      )}
      <Checkbox label={t("structure.internal")} hint={t("structure.internalHint")} {...register("internal")} />
    </>
  );
}
