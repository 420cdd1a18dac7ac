import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { probe } from "#/api/queries";
import { lastAnswerAt, useServiceState } from "#/api/serviceState";
import { useFormat } from "#/i18n/format";

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 20_000;
/** How long the good news stays. */
const SAID = 6000;

function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener("online", listener);
      addEventListener("offline", listener);
      return () => {
        removeEventListener("online", listener);
        removeEventListener("offline", listener);
      };
    },
    () => navigator.onLine,
  );
}

/** The service away, slow or in maintenance, or no connection: a calm line that goes by itself. */
export function ServiceNotice() {
  const { t } = useTranslation();
  const { time } = useFormat();
  const online = useOnline();
  const state = useServiceState();
  const broken = !online || state === "away" || state === "maintenance";
  const back = useRecovery(broken, online);
  const text = !online ? t("service.offline") : state === "fine" ? back && t("service.back") : t(`service.${state}`);
  return (
    <div className="app-notices" role="status">
      {text && (
        <div className="app-notice">
          <p>
            {text} {broken && t("service.kept", { at: time(lastAnswerAt()) })}
          </p>
        </div>
      )}
    </div>
  );
}

/** Asks again, ever more slowly, until there is an answer; then brings every screen up to date. True for a while after that. */
function useRecovery(broken: boolean, online: boolean): boolean {
  const client = useQueryClient();
  const [wasBroken, setWasBroken] = useState(false);
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (broken) {
      setWasBroken(true);
      setBack(false);
    } else if (wasBroken) {
      setWasBroken(false);
      setBack(true);
      void client.invalidateQueries();
    }
  }, [broken, wasBroken, client]);
  useEffect(() => {
    if (!back) return;
    const over = setTimeout(() => setBack(false), SAID);
    return () => clearTimeout(over);
  }, [back]);
  useEffect(() => {
    if (!broken || !online) return;
    let pause = FIRST_PAUSE;
    let next = setTimeout(ask, pause);
    async function ask() {
      await probe();
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      next = setTimeout(ask, pause);
    }
    return () => clearTimeout(next);
  }, [broken, online]);
  return back;
}
