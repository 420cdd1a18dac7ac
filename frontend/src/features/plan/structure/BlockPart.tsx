import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { BuildingBlock, Goal } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { buildingBlockInWords } from "#/i18n/wording";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import { useBlockChanges, useGoalChanges, useOrder } from "./queries";
import { Sortable } from "./Sortable";
import type { Opened } from "./StructureScreen";
import { useRemoval } from "./useRemoval";

interface BlockPartProps {
  planId: string;
  block: BuildingBlock;
  goals: Goal[];
  controls: ReactNode;
  onOpen: ((opened: Opened) => void) | undefined;
}

/** One building block with its goals. */
export function BlockPart({ planId, block, goals, controls, onOpen }: BlockPartProps) {
  const { t } = useTranslation();
  const heading = useId();
  const name = buildingBlockInWords(block);
  const { remove } = useBlockChanges(planId);
  const removal = useRemoval(remove, name);
  const order = useOrder(planId, "goals");
  const onError = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  return (
    <section className="app-panel" aria-labelledby={heading}>
      <div className="app-panel-head">
        <h2 className="kern-heading-small" id={heading}>
          <span lang="de">{name}</span> {block.visibility === "internal" && <Badge>{t("structure.isInternal")}</Badge>}
        </h2>
        {onOpen && (
          <EditButtons what={name} onEdit={() => onOpen({ block: block.id })} onRemove={() => removal.run(block.id)}>
            {controls}
          </EditButtons>
        )}
      </div>
      {goals.length === 0 && <p className="app-muted">{t("structure.noGoals")}</p>}
      <Sortable
        items={goals}
        nameOf={({ title }) => title}
        onOrder={onOpen && ((ids) => order.mutate(ids, { onError }))}
      >
        {(goal, goalControls) => <GoalRow planId={planId} goal={goal} controls={goalControls} onOpen={onOpen} />}
      </Sortable>
      {onOpen && (
        <div>
          <Button small icon="add" onClick={() => onOpen({ goal: undefined, inBlock: block.id })}>
            <span aria-hidden="true">{t("structure.addGoal")}</span>
            <span className="kern-sr-only">{t("structure.addGoalTo", { what: name })}</span>
          </Button>
        </div>
      )}
      {removal.dialog}
    </section>
  );
}

function GoalRow({ planId, goal, controls, onOpen }: { goal: Goal } & Omit<BlockPartProps, "block" | "goals">) {
  const { t } = useTranslation();
  const { remove } = useGoalChanges(planId);
  const removal = useRemoval(remove, goal.title);
  return (
    <div className="app-sortable-row">
      <span>
        <span lang="de">{goal.title}</span>{" "}
        {goal.visibility === "internal" && <Badge>{t("structure.isInternal")}</Badge>}{" "}
        {goal.buildingBlocks.length > 1 && (
          <span className="app-muted">{t("structure.inBlocks", { count: goal.buildingBlocks.length })}</span>
        )}
      </span>
      {onOpen && (
        <EditButtons what={goal.title} onEdit={() => onOpen({ goal: goal.id })} onRemove={() => removal.run(goal.id)}>
          {controls}
        </EditButtons>
      )}
      {removal.dialog}
    </div>
  );
}

interface EditButtonsProps {
  what: string;
  onEdit: () => void;
  onRemove: () => void;
  children: ReactNode;
}

function EditButtons({ what, onEdit, onRemove, children }: EditButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className="app-line-buttons">
      {children}
      <Button small variant="tertiary" icon="edit" onClick={onEdit}>
        <span className="kern-sr-only">{t("common.editThis", { what })}</span>
      </Button>
      <Button small variant="tertiary" icon="delete" onClick={onRemove}>
        <span className="kern-sr-only">{t("common.remove", { what })}</span>
      </Button>
    </div>
  );
}
