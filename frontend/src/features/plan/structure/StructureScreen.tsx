import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { buildingBlocksQuery, goalsQuery } from "#/api/queries";
import type { BuildingBlock, Goal, Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { problemSentence } from "#/i18n/problems";
import { buildingBlockInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { toast } from "#/ui/toasts";
import { BlockDialog } from "./BlockDialog";
import { BlockPart } from "./BlockPart";
import { GoalDialog } from "./GoalDialog";
import { useOrder } from "./queries";
import { Sortable } from "./Sortable";

export type Opened = { block: string | undefined } | { goal: string | undefined; inBlock?: string };

/** Building blocks and goals: what gives the plan its structure. */
export function StructureScreen({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [open, setOpen] = useState<Opened>();
  const blocks = useQuery(buildingBlocksQuery(plan.id));
  const goals = useQuery(goalsQuery(plan.id));
  const onOpen = can("plan:write") ? setOpen : undefined;
  return (
    <>
      <PageTitle title={t("structure.title", { year: plan.year })} lead={<p>{t("structure.lead")}</p>} />
      <div className="app-actions">
        {onOpen && (
          <Button icon="add" onClick={() => setOpen({ block: undefined })}>
            {t("structure.addBlock")}
          </Button>
        )}
        <Link to={paths.measures} params={{ year: `${plan.year}` }} className="kern-link">
          {t("structure.toMeasures")}
        </Link>
      </div>
      <Loaded query={blocks}>
        {(allBlocks) => (
          <Loaded query={goals}>
            {(allGoals) => (
              <>
                <Blocks plan={plan} blocks={allBlocks} goals={allGoals} onOpen={onOpen} />
                {open && "block" in open && (
                  <BlockDialog
                    planId={plan.id}
                    blocks={allBlocks}
                    blockId={open.block}
                    onClose={() => setOpen(undefined)}
                  />
                )}
                {open && "goal" in open && (
                  <GoalDialog
                    planId={plan.id}
                    blocks={allBlocks}
                    goalId={open.goal}
                    blockId={open.inBlock}
                    onClose={() => setOpen(undefined)}
                  />
                )}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface BlocksProps {
  plan: Plan;
  blocks: BuildingBlock[];
  goals: Goal[];
  onOpen: ((opened: Opened) => void) | undefined;
}

function Blocks({ plan, blocks, goals, onOpen }: BlocksProps) {
  const { t } = useTranslation();
  const order = useOrder(plan.id, "building-blocks");
  const onError = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  if (blocks.length === 0) return <p className="app-empty">{onOpen ? t("structure.none") : t("structure.noneYet")}</p>;
  return (
    <Sortable
      items={blocks}
      nameOf={buildingBlockInWords}
      onOrder={onOpen && ((ids) => order.mutate(ids, { onError }))}
    >
      {(block, controls) => (
        <BlockPart
          planId={plan.id}
          block={block}
          goals={goals.filter(({ buildingBlocks }) => buildingBlocks.some(({ id }) => id === block.id))}
          controls={controls}
          onOpen={onOpen}
        />
      )}
    </Sortable>
  );
}
