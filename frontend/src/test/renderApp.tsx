import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AuthProvider } from "react-oidc-context";
import { makeQueryClient } from "#/api/queryClient";
import { makeRouter } from "#/app/router";
import { makeUserManager } from "#/auth/userManager";
import { Toasts } from "#/ui/Toasts";

/** The app at an address, as somebody who is signed in sees it: everything but the way to Keycloak. */
export function renderApp(address: string) {
  const queryClient = makeQueryClient();
  const router = makeRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  const userManager = makeUserManager({ apiUrl: "", authority: "http://keycloak.test", clientId: "app" });
  render(
    <AuthProvider userManager={userManager}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </AuthProvider>,
  );
  return { router, user: userEvent.setup() };
}
