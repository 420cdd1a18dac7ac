import { useTranslation } from "react-i18next";
import type { InvitedUser } from "#/api/types";
import { Button } from "#/ui/Button";
import { CopyField } from "#/ui/CopyField";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";

/** How the invited person comes by their password. One that is shown cannot be left by accident. */
export function InvitedDialog({ invited, onClose }: { invited: InvitedUser; onClose: () => void }) {
  const { t } = useTranslation();
  const { name, email, username, way, initialPassword } = invited;
  return (
    <Dialog title={t("identity.invitedTitle", { name })} onClose={onClose} mustDecide={initialPassword !== undefined}>
      {way === "mail" && <p className="kern-body">{t("identity.byMail", { email })}</p>}
      {way === "password" && !initialPassword && <p className="kern-body">{t("identity.passwordGone")}</p>}
      {initialPassword && (
        <>
          <p className="kern-body">{t("identity.byPassword")}</p>
          <TextField label={t("access.username")} readOnly value={username} />
          <CopyField label={t("identity.initialPassword")} value={initialPassword} />
        </>
      )}
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          {initialPassword ? t("identity.handedOver") : t("common.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
