import { useTranslation } from "react-i18next";
import { useAuth } from "react-oidc-context";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";

/** Over the screen, which stays as it was: whoever signs in again finds everything that was typed. */
export default function SessionExpired() {
  const { t } = useTranslation();
  const { signinPopup, error, activeNavigator } = useAuth();
  return (
    <Dialog title={t("session.expired")} onClose={() => undefined} mustDecide>
      <p className="kern-body">{t("session.expiredText")}</p>
      {error?.source === "signinPopup" && (
        <p role="alert" className="app-inline-error">
          {t("session.popupFailed")}
        </p>
      )}
      <DialogActions>
        <Button variant="primary" pending={activeNavigator === "signinPopup"} onClick={() => void signinPopup()}>
          {t("session.signInAgain")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
