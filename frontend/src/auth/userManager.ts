import { InMemoryWebStorage, UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { Config } from "#/api/config";

/** Keycloak leads back to this path; it is no screen of its own. */
export const CALLBACK_PATH = "/sign-in";

/**
 * Authorisation code with PKCE. Tokens live in memory only: a reload asks Keycloak again, whose own session answers at once.
 * What has to survive the way to Keycloak and back (state, code verifier) is in the tab's session storage.
 */
export function makeUserManager(config: Config): UserManager {
  return new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    redirect_uri: `${location.origin}${CALLBACK_PATH}`,
    popup_redirect_uri: `${location.origin}${CALLBACK_PATH}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: "openid profile",
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 30,
    monitorSession: false,
    extraQueryParams: { ui_locales: document.documentElement.lang || "de" },
  });
}

/** In the small window of a renewed sign-in: hands the answer to the window that opened it. */
export function isPopupCallback(): boolean {
  return location.pathname === CALLBACK_PATH && window.opener !== null && window.opener !== window;
}
