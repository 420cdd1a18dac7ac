import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "#/api/problem";
import type { Measure, MeasureConflict } from "#/api/types";
import { toast } from "#/ui/toasts";
import { refreshAllButLists, updateLists } from "./cache";
import { applyLocally, type Change, reverseOf, tagOf, versionOf } from "./patches";
import { refusalInWords } from "./refusal";
import { type Saved, type Sent, sendChanges } from "./send";
import { settleConflicts, useDecision } from "./useDecision";

interface Wanted {
  /** What is said when it is done. */
  text: string;
  /** Names and orders that only the service knows are asked for again. */
  reload?: boolean;
  undoable?: boolean;
}

/** Changes of measures from the table: shown at once, sent in one call, taken back as a whole, conflicts decided field by field. */
export function useChanges(planId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  const decision = useDecision();
  // Whoever types on while a cell is still being saved is not to collide with herself: one after the other, each on top of the last.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const own = useRef(new Map<string, number>());

  const show = (measures: Map<string, Measure>) =>
    updateLists(client, planId, new Set(measures.keys()), (measure) => measures.get(measure.id) ?? measure);
  const setVersions = (saved: Saved[]) => {
    const versions = new Map(saved.map(({ id, etag }) => [id, versionOf(etag)]));
    for (const [id, version] of versions) own.current.set(id, version);
    updateLists(client, planId, new Set(versions.keys()), (measure) => ({
      ...measure,
      version: versions.get(measure.id) ?? measure.version,
      updatedAt: new Date().toISOString(),
    }));
  };

  /** Sends until nothing collides any more; false when the person would rather not. */
  const sendUntilSettled = async (first: Sent[], onSaved: (saved: Saved[]) => void): Promise<boolean> => {
    let sent: Sent[] | undefined = first;
    while (sent) {
      try {
        await sendChanges(planId, sent, onSaved);
        return true;
      } catch (error) {
        const conflicts: MeasureConflict[] | undefined = toProblem(error).body?.conflicts;
        if (!conflicts) throw error;
        sent = await settleConflicts(sent, conflicts, decision.ask);
      }
    }
    return false;
  };

  const run = async (changes: Change[], { text, reload, undoable = true }: Wanted): Promise<boolean> => {
    const before = new Map(changes.map(({ measure }) => [measure.id, measure]));
    const saved: Saved[] = [];
    setPending(true);
    await client.cancelQueries({ queryKey: ["plan-measures", planId] });
    show(new Map(changes.map(({ measure, patch }) => [measure.id, applyLocally(measure, patch)])));
    const tag = ({ id, version }: Measure) => tagOf({ version: Math.max(version, own.current.get(id) ?? 0) });
    const send = () =>
      sendUntilSettled(
        changes.map(({ measure, patch }) => ({ measureId: measure.id, etag: tag(measure), patch })),
        (portion) => {
          saved.push(...portion);
          setVersions(portion);
        },
      );
    try {
      const mine = turn.current.then(send, send);
      turn.current = mine.catch(() => false);
      const done = await mine;
      if (!done) show(before);
      else {
        const undo = () => void run(reversed(changes, saved), { text: t("table.undone"), reload, undoable: false });
        toast({ tone: "success", text, action: undoable ? { label: t("common.undo"), run: undo } : undefined });
      }
      if (reload || !done) void client.invalidateQueries();
      else refreshAllButLists(client);
      return done;
    } catch (error) {
      show(before);
      toast({ tone: "danger", text: refusalInWords(error, saved.length, t) });
      void client.invalidateQueries();
      return false;
    } finally {
      setPending(false);
    }
  };

  return { run, pending, decision };
}

function reversed(changes: Change[], saved: Saved[]): Change[] {
  const etags = new Map(saved.map(({ id, etag }) => [id, etag]));
  return changes.map(({ measure, patch }) => ({
    measure: { ...applyLocally(measure, patch), version: versionOf(etags.get(measure.id) ?? "") },
    patch: reverseOf(measure, patch),
  }));
}
