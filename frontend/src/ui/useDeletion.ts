import { useTranslation } from "react-i18next";
import { problemSentence } from "#/i18n/problems";
import { toast } from "./toasts";

interface Deletion {
  remove: () => Promise<unknown>;
  takeBack: () => Promise<unknown>;
  /** What is said then, and after it was taken back. */
  removed: string;
  broughtBack: string;
  /** Leaves a screen that is about what is gone. */
  onGone?: () => Promise<unknown>;
  /** Leads back there. */
  onBack?: () => Promise<unknown>;
  /** Otherwise the problem's sentence is shown. */
  onRefused?: (error: unknown) => void;
}

/** Deletes at once instead of asking first, and offers the way back. Whoever deletes may leave the screen: promises outlive it. */
export function useDeletion() {
  const { t } = useTranslation();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  return async (deletion: Deletion) => {
    const { remove, takeBack, removed, broughtBack, onGone, onBack, onRefused = fail } = deletion;
    const undo = async () => {
      await takeBack();
      await onBack?.();
      toast({ tone: "success", text: broughtBack });
    };
    try {
      await remove();
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
}
