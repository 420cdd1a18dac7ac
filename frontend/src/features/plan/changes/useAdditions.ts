import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import type { NewMeasure } from "./patches";
import { refusalInWords } from "./refusal";
import { remove, type Saved, sendAdditions } from "./send";

/** New measures in one call; taking that back deletes them again. */
export function useAdditions(planId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [pending, setPending] = useState(false);

  const undo = async (saved: Saved[]) => {
    try {
      // One after the other: the last ones first, so that the others keep their places.
      for (const each of saved.toReversed()) await remove(each);
      toast({ tone: "success", text: t("table.removedAgain") });
    } catch (error) {
      toast({ tone: "danger", text: problemSentence(error, t) });
    }
    void client.invalidateQueries();
  };

  /** True when they are there. */
  const add = async (additions: NewMeasure[], text: string): Promise<boolean> => {
    const saved: Saved[] = [];
    setPending(true);
    try {
      await sendAdditions(planId, additions, (portion) => saved.push(...portion));
      toast({ tone: "success", text, action: { label: t("common.undo"), run: () => void undo(saved) } });
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
