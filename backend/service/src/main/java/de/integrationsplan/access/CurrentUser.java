package de.integrationsplan.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param id the token's subject; stays the same when the name changes
 * @param name as shown in history
 * @param organisationKey the claim {@code organisation}; null for portals and users without one
 * @param clientId the client the token was issued to; identifies a portal
 */
public record CurrentUser(
        String id,
        String username,
        String name,
        Set<Role> roles,
        @Nullable String organisationKey,
        @Nullable String clientId) {

    /** What the service does on its own, such as scheduled work. */
    public static final CurrentUser SYSTEM =
            new CurrentUser("system", "system", "Integrationsplan", Set.of(), null, null);

    public boolean may(Permission permission) {
        return permission.roles().stream().anyMatch(roles::contains);
    }
}
