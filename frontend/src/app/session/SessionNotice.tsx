import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAuth } from "react-oidc-context";
import { sessionEnd } from "#/auth/sessionEnd";
import { useFormat } from "#/i18n/format";

const AHEAD = 10 * 60_000;
const LOOK_AGAIN = 10_000;

/** Keycloak ends every session after some hours, whatever one does: said in time to save. */
export function SessionNotice() {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { user } = useAuth();
  const end = sessionEnd(user?.refresh_token);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), LOOK_AGAIN);
    return () => clearInterval(clock);
  }, []);
  const soon = end !== undefined && end.getTime() - now < AHEAD && end.getTime() > now;
  return (
    <div className="app-notices" role="status">
      {soon && (
        <div className="app-notice">
          <p>{t("service.sessionEnds", { at: time(end) })}</p>
        </div>
      )}
    </div>
  );
}
