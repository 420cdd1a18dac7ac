import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import { toProblem } from "#/api/problem";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";
import { type Extras, type SentExtras, sendExtras, takeAllBack } from "./extras";
import type { NewMeasure } from "./patches";
import { missingInWords, refusalInWords } from "./refusal";
import { type Saved, sendAdditions } from "./send";

const NONE: Extras = { parties: [], lines: [] };

/** New measures in one call, then who carries them and their resources; taking that back deletes all of it again. */
export function useAdditions(planId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [pending, setPending] = useState(false);
  // Whoever tries again after an answer was lost does not add everything twice.
  const intent = useIdempotencyKey();

  const undo = async (saved: Saved[], sent: SentExtras) => {
    try {
      const { touched, refused } = await takeAllBack(saved, sent);
      if (refused.length > 0) throw refused[0];
      const text = touched > 0 ? t("table.touchedStay", { count: touched }) : t("table.removedAgain");
      toast({ tone: touched > 0 ? "info" : "success", text });
    } catch (error) {
      toast({ tone: "danger", text: `${t("table.notAllRemoved")} ${problemSentence(error, t)}` });
    }
    void client.invalidateQueries();
  };

  /** True when the measures are there. What of their extras was refused is said; all of it can still be taken back. */
  const add = async (additions: NewMeasure[], text: string, extras = NONE): Promise<boolean> => {
    setPending(true);
    try {
      const saved = await sendAdditions(planId, additions, intent.keyFor(additions));
      intent.done();
      const sent = await sendExtras(planId, saved, extras);
      const missing = missingInWords(sent.refused, additions, t);
      toast({
        tone: missing ? "danger" : "success",
        text: missing ? `${text} ${missing}` : text,
        action: { label: t("common.undo"), run: () => void undo(saved, sent) },
      });
      return true;
    } catch (error) {
      const whetherAny = toProblem(error).passes ? t("table.perhapsAdded") : t("table.noneAdded");
      toast({ tone: "danger", text: `${refusalInWords(error, 0, t)} ${whetherAny}` });
      return false;
    } finally {
      setPending(false);
      void client.invalidateQueries();
    }
  };

  return { add, pending };
}
