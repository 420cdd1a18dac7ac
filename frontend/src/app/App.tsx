import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { User, UserManager } from "oidc-client-ts";
import { useState } from "react";
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
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  );
}
