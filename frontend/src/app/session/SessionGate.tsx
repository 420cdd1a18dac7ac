import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAuth } from "react-oidc-context";
import { Alert } from "#/ui/Alert";
import { Button } from "#/ui/Button";
import { AlonePage } from "../shell/Footer";
import { onSignedOutElsewhere } from "./signOut";

const SessionExpired = lazy(() => import("./SessionExpired"));

/**
 * Nobody gets past it without having signed in. Once inside, a session that ends does not take the screen away, and with it
 * what was typed: a dialog asks to sign in again, in a small window.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const auth = useAuth();
  const [entered, setEntered] = useState(false);
  const [signedOut, setSignedOut] = useState(false);
  const asked = useRef(false);
  const { isAuthenticated, isLoading, activeNavigator, error, signinRedirect } = auth;

  if (isAuthenticated && !entered) setEntered(true);
  useEffect(() => onSignedOutElsewhere(() => setSignedOut(true)), []);
  const mustAsk = !entered && !isLoading && !isAuthenticated && !activeNavigator && !error;
  useEffect(() => {
    if (!mustAsk || asked.current) return;
    asked.current = true;
    void signinRedirect({ state: { returnTo: location.pathname + location.search } });
  }, [mustAsk, signinRedirect]);

  if (signedOut) return <SignedOut />;
  if (!entered) return error ? <SignInFailed /> : <Waiting />;
  return (
    <>
      {children}
      {!isAuthenticated && activeNavigator !== "signoutRedirect" && (
        <Suspense>
          <SessionExpired />
        </Suspense>
      )}
    </>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <AlonePage>
      <p className="app-loading" role="status">
        {t("session.signingIn")}
      </p>
    </AlonePage>
  );
}

function SignInFailed() {
  const { t } = useTranslation();
  return (
    <AlonePage>
      <h1 className="kern-heading-medium">{t("common.product")}</h1>
      <Alert tone="info" title={t("session.failed")} announce>
        <p>{t("session.failedText")}</p>
        <div>
          <Button variant="primary" onClick={() => location.assign("/")}>
            {t("session.tryAgain")}
          </Button>
        </div>
      </Alert>
    </AlonePage>
  );
}

function SignedOut() {
  const { t } = useTranslation();
  return (
    <AlonePage>
      <h1 className="kern-heading-medium">{t("common.product")}</h1>
      <Alert tone="info" title={t("session.signedOut")} announce>
        <div>
          <Button variant="primary" onClick={() => location.assign("/")}>
            {t("session.signInAgain")}
          </Button>
        </div>
      </Alert>
    </AlonePage>
  );
}
