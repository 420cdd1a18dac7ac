import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { InvitedUser, User } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { toast } from "#/ui/toasts";
import { InvitedDialog } from "./InvitedDialog";
import { useUserActs } from "./queries";
import { UserDialog } from "./UserDialog";

/** What an administrator can do with one person. */
export function UserActs({ user }: { user: User }) {
  const { t } = useTranslation();
  const { inviteAgain } = useUserActs();
  const [editing, setEditing] = useState(false);
  const [invited, setInvited] = useState<InvitedUser>();
  const again = () =>
    inviteAgain
      .mutateAsync(user.id)
      .then(setInvited, (error) => toast({ tone: "danger", text: problemSentence(error, t) }));
  return (
    <div className="app-line-buttons">
      <Button small variant="tertiary" icon="edit" onClick={() => setEditing(true)}>
        <span className="kern-sr-only">{t("common.editThis", { what: user.name })}</span>
      </Button>
      {user.invited && user.enabled && (
        <Button small variant="tertiary" pending={inviteAgain.isPending} onClick={() => void again()}>
          {t("identity.again")}
          <span className="kern-sr-only"> {user.name}</span>
        </Button>
      )}
      {editing && <UserDialog user={user} onClose={() => setEditing(false)} />}
      {invited && <InvitedDialog invited={invited} onClose={() => setInvited(undefined)} />}
    </div>
  );
}
