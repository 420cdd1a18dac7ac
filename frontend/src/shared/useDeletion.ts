import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { takeBack } from "#/api/takingBack";
import { problemSentence } from "#/i18n/problems";
import { toast } from "#/ui/toasts";

interface Deletion {
  id: string;
  remove: (id: string) => Promise<unknown>;
  /** What is said then, and after it was taken back. */
  removed: string;
  broughtBack: string;
  /** Otherwise its history brings it back under its id, with what was deleted along with it. */
  bringBack?: () => Promise<unknown>;
  /** Leaves a screen that is about what is gone. */
  onGone?: () => Promise<unknown>;
  /** Leads back there. */
  onBack?: () => Promise<unknown>;
  /** Otherwise the problem's sentence is shown. */
  onRefused?: (error: unknown) => void;
}

/** Deletes at once instead of asking first, and offers the way back. Whoever deletes may leave the screen: promises outlive it. */
export function useDeletion(): (deletion: Deletion) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  const run = async ({ id, remove, removed, broughtBack, onRefused = fail, ...rest }: Deletion) => {
    const { bringBack = () => takeBack("deleted", id), onGone, onBack } = rest;
    const undo = async () => {
      await bringBack();
      await client.invalidateQueries();
      await onBack?.();
      toast({ tone: "success", text: broughtBack });
    };
    try {
      await remove(id);
    } catch (error) {
      return onRefused(error);
    }
    // A change of screen takes messages away: this one belongs to the next.
    await onGone?.();
    toast({
      tone: "success",
      text: removed,
      action: { label: t("common.undo"), run: () => void undo().catch(fail) },
    });
  };
  return (deletion) => void run(deletion);
}
