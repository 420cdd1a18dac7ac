import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { BuildingBlock, BuildingBlockInput } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { buildingBlockInWords } from "#/i18n/wording";
import { Checkbox, Fieldset, Radio } from "#/ui/Checkbox";
import { Dialog } from "#/ui/Dialog";
import { EditForm } from "#/ui/EditForm";
import { TextField } from "#/ui/Field";
import { schemaResolver } from "#/ui/forms";
import { Loaded } from "#/ui/Loaded";
import { useServerProblems } from "#/ui/useServerProblems";
import { BlocksField } from "./BlocksField";
import { BlockForm, blockToForm, blockToInput } from "./form";
import { blockQuery, useBlockChanges } from "./queries";
import { useStructureEditor } from "./useStructureEditor";

interface BlockDialogProps {
  planId: string;
  blocks: BuildingBlock[];
  blockId: string | undefined;
  onClose: () => void;
}

export function BlockDialog({ blockId, ...rest }: BlockDialogProps) {
  const { t } = useTranslation();
  const present = useQuery({ ...blockQuery(blockId ?? ""), enabled: blockId !== undefined });
  return (
    <Dialog title={blockId ? t("structure.editBlock") : t("structure.addBlock")} onClose={rest.onClose}>
      {blockId ? (
        <Loaded query={present}>{(base) => <Editor {...rest} base={base} />}</Loaded>
      ) : (
        <Editor {...rest} base={undefined} />
      )}
    </Dialog>
  );
}

interface EditorProps extends Omit<BlockDialogProps, "blockId"> {
  base: Versioned<BuildingBlock> | undefined;
}

function Editor({ planId, blocks, base: given, onClose }: EditorProps) {
  const { t } = useTranslation();
  const [base] = useState(given);
  const [before] = useState(() => blockToForm(base?.data));
  const form = useForm<BlockForm>({
    defaultValues: before,
    shouldFocusError: false,
    resolver: schemaResolver(BlockForm, (key) => t(`validation.${key}` as "validation.required")),
  });
  const server = useServerProblems(form, (name) => name in before);
  const { add, change } = useBlockChanges(planId);
  const editor = useStructureEditor<BuildingBlockInput>({
    base: base && { id: base.data.id, etag: base.etag, input: blockToInput(before) },
    add,
    change,
    onClose,
    onProblem: server.show,
  });
  return (
    <EditForm
      summary={server.summary}
      onSubmit={server.submit((values: BlockForm) => editor.submit(blockToInput(values)))}
      onClose={onClose}
      pending={editor.isPending}
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
