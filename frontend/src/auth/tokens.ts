import { ErrorResponse, type UserManager } from "oidc-client-ts";
import type { TokenSource } from "#/api/client";

/** Tokens for the API client; several requests that find the token expired share one renewal. */
export function tokensOf(manager: UserManager): TokenSource {
  let renewal: Promise<string | undefined> | undefined;

  const renew = async () => {
    try {
      return (await manager.signinSilent())?.access_token;
    } catch (error) {
      // Refused: only the person can go on. Anything else (no network) may pass, and the session with it.
      if (error instanceof ErrorResponse) await manager.removeUser();
      return undefined;
    }
  };

  return {
    token: async () => (await manager.getUser())?.access_token,
    renew: () => {
      renewal ??= renew().finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
  };
}
