import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { type Extras, removeLine, sendExtras, withNewTags } from "./extras";
import type { NewMeasure } from "./patches";
import { refusalInWords } from "./refusal";
import { remove, type Saved, sendAdditions } from "./send";

/** New measures in one call, then who carries them and their resources; taking that back deletes all of it again. */
export function useAdditions(planId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [pending, setPending] = useState(false);

  const undo = async (saved: Saved[], lines: Saved[]) => {
    try {
      for (const line of lines) await removeLine(line);
      const now = lines.length > 0 ? await withNewTags(saved) : saved;
      // One after the other: the last ones first, so that the others keep their places.
      for (const each of now.toReversed()) await remove(each);
      toast({ tone: "success", text: t("table.removedAgain") });
    } catch (error) {
      toast({ tone: "danger", text: problemSentence(error, t) });
    }
    void client.invalidateQueries();
  };

  /** True when the measures are there. What of their extras was refused is said; all of it can still be taken back. */
  const add = async (additions: NewMeasure[], text: string, extras?: Extras): Promise<boolean> => {
    const saved: Saved[] = [];
    setPending(true);
    try {
      await sendAdditions(planId, additions, (portion) => saved.push(...portion));
      const { lines, refused } = extras ? await sendExtras(planId, saved, extras) : { lines: [], refused: [] };
      const now = extras ? await withNewTags(saved) : saved;
      const partly =
        refused.length > 0 && `${t("table.addedWithout", { count: refused.length })} ${problemSentence(refused[0], t)}`;
      toast({
        tone: partly ? "danger" : "success",
        text: partly ? `${text} ${partly}` : text,
        action: { label: t("common.undo"), run: () => void undo(now, lines) },
      });
      return true;
    } catch (error) {
      toast({ tone: "danger", text: refusalInWords(error, saved.length, t) });
      return false;
    } finally {
      setPending(false);
      void client.invalidateQueries();
    }
  };

  return { add, pending };
}
