/**
 * When the session ends at Keycloak if nobody renews it: its refresh token says so. Each renewal moves the end away, until the
 * longest time that a session may last. Undefined for a token that does not say.
 */
export function sessionEnd(refreshToken: string | undefined): Date | undefined {
  const content = refreshToken?.split(".")[1];
  if (!content) return undefined;
  try {
    const { exp } = JSON.parse(atob(content.replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: unknown };
    return typeof exp === "number" ? new Date(exp * 1000) : undefined;
  } catch {
    return undefined;
  }
}
