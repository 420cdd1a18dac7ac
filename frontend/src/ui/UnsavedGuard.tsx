import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Dialog, DialogActions } from "./Dialog";

/** Leaving with changes asks first, inside the app and when the window is closed. */
export function UnsavedGuard({ active }: { active: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({ shouldBlockFn: () => active, enableBeforeUnload: () => active, withResolver: true });
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
