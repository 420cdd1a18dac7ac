import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Dialog, DialogActions } from "./Dialog";

/** Somewhere else where what was typed is safe: whether it is there already, and bringing it there. */
interface Keep {
  isKept: () => boolean;
  flush: () => Promise<boolean>;
}

/**
 * Leaving with changes asks first, inside the app and when the window is closed. What `keep` has put away safely is no reason to
 * ask.
 */
export function UnsavedGuard({ active, keep }: { active: boolean; keep?: Keep }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: async () => active && !(await keep?.flush()),
    enableBeforeUnload: () => active && !keep?.isKept(),
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <Dialog title={t("unsaved.title")} onClose={blocker.reset} mustDecide>
      <p className="kern-body">{t("unsaved.text")}</p>
      <DialogActions>
        <Button variant="primary" onClick={blocker.reset}>
          {t("unsaved.stay")}
        </Button>
        <Button onClick={blocker.proceed}>{t("unsaved.leave")}</Button>
      </DialogActions>
    </Dialog>
  );
}
