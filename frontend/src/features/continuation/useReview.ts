import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ContinuationLine } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { type Act, decisionOf } from "./lines";
import { type Decision, useLineChanges } from "./queries";

export type ReviewActs = ReturnType<typeof useReview>;

/** Deciding, with the way back; after a decision the keyboard stands on the next line. */
export function useReview(planId: string, continuationId: string) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<() => void>(undefined);
  const changes = useLineChanges(planId, continuationId);
  const onError = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  const step = (measureId: string, by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
    const at = rows.findIndex(({ dataset }) => dataset.line === measureId);
    rows[at + by]?.focus();
  };
  const bringBack = (before: ContinuationLine[], after: ContinuationLine[]) =>
    changes.decide.mutate(
      before.map(({ measureId, decision, note }) => ({
        measureId,
        version: after.find((line) => line.measureId === measureId)?.version ?? 0,
        decision,
        note,
      })),
      { onError, onSuccess: () => toast({ tone: "success", text: t("continuation.undone") }) },
    );
  const decideAll = (lines: ContinuationLine[], decisions: Decision[], text: string) =>
    changes.decide.mutate(decisions, {
      onError,
      onSuccess: (after) => {
        // Values of "changed" are not in the way back; such lines are edited instead.
        const undoable = lines.every(({ decision }) => decision !== "changed");
        last.current = undoable ? () => bringBack(lines, after) : undefined;
        toast({
          tone: "success",
          text,
          action: undoable ? { label: t("common.undo"), run: () => bringBack(lines, after) } : undefined,
        });
      },
    });
  return {
    list,
    step,
    ...changes,
    onError,
    /** The last decision, once. */
    undo: () => {
      last.current?.();
      last.current = undefined;
    },
    decideOne: (line: ContinuationLine, act: Act) => {
      const decision = decisionOf(act, line);
      if (!decision || decision === "changed") return;
      const { measureId, version, note } = line;
      step(measureId, 1);
      decideAll(
        [line],
        [{ measureId, version, decision, note }],
        t("continuation.decidedAs", { what: line.measure.title, decision: t(`continuation.decision.${decision}`) }),
      );
    },
    decideProposed: (lines: ContinuationLine[]) =>
      decideAll(
        lines,
        lines.map(({ measureId, version, proposal, note }) => ({
          measureId,
          version,
          decision: proposal.decision,
          note,
        })),
        t("continuation.decidedMany", { count: lines.length }),
      ),
  };
}
