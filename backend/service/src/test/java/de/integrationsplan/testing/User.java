package de.integrationsplan.testing;

import de.integrationsplan.localstack.DevelopmentTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The demo users of the development realm, with real tokens. */
public enum User {
    VIEWER("viewer"),
    EDITOR_40("editor-40"),
    EDITOR_50_5("editor-50-5"),
    COORDINATOR("coordinator"),
    FINANCE("finance"),
    AUDITOR("auditor"),
    ADMIN("admin"),
    PORTAL_MIGRATION_ME("portal-migration-me"),
    PORTAL_MOKME("portal-mokme");

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(3);
    private static final Map<User, Held> HELD = new ConcurrentHashMap<>();

    private record Held(String token, Instant since) {}

    private final String login;

    User(String login) {
        this.login = login;
    }

    public String login() {
        return login;
    }

    public boolean isPortal() {
        return login.startsWith("portal-");
    }

    /** The realm role of this user. */
    public String role() {
        return isPortal() ? "portal" : login.startsWith("editor-") ? "editor" : login;
    }

    public String token() {
        return HELD.compute(
                        this,
                        (user, held) ->
                                held != null && held.since().plus(RENEWED_AFTER).isAfter(Instant.now())
                                        ? held
                                        : new Held(fetch(), Instant.now()))
                .token();
    }

    private String fetch() {
        DevelopmentTokens tokens = new DevelopmentTokens(
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        return isPortal() ? tokens.ofPortal(login) : tokens.ofUser(login);
    }
}
