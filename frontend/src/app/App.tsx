import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { User, UserManager } from "oidc-client-ts";
import { useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useTranslation } from "react-i18next";
import { AuthProvider } from "react-oidc-context";
import { makeQueryClient } from "#/api/queryClient";
import { Toasts } from "#/ui/Toasts";
import { makeRouter } from "./router";
import { SessionGate } from "./session/SessionGate";

/** Back to where the way to Keycloak began, before the router looks at the address. */
function returnTo(user?: User): void {
  const target = (user?.state as { returnTo?: string } | undefined)?.returnTo;
  // Only a path of this app, never another site.
  history.replaceState(null, "", target?.startsWith("/") && !target.startsWith("//") ? target : "/");
}

export function App({ userManager }: { userManager: UserManager }) {
  return (
    <AuthProvider userManager={userManager} onSigninCallback={(user) => returnTo(user ?? undefined)}>
      <SessionGate>
        <Screens />
      </SessionGate>
    </AuthProvider>
  );
}

function Screens() {
  const [queryClient] = useState(makeQueryClient);
  const [router] = useState(() => makeRouter(queryClient));
  const { i18n } = useTranslation();
  return (
    // Lists and dialogs speak the application's language, whichever the browser prefers: they have words in these two only.
    <I18nProvider locale={i18n.language === "en" ? "en-GB" : "de-DE"}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </I18nProvider>
  );
}
