package de.integrationsplan.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as Keycloak knows them.
 *
 * @param roles those of the application, without {@code portal}; never others that Keycloak may hold
 * @param organisation key, from the attribute {@code organisation}
 * @param invited has not chosen a password yet
 */
record Account(
        String id,
        String username,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        boolean enabled,
        Set<String> roles,
        @Nullable String organisation,
        boolean invited,
        Instant createdAt) {

    /** As people call them, and as tokens and thereby the history have it. */
    String name() {
        String name = ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
        return name.isEmpty() ? username : name;
    }

    UserInput access() {
        return new UserInput(roles.stream().sorted().toList(), organisation, enabled);
    }

    Account with(UserInput access) {
        return new Account(
                id,
                username,
                firstName,
                lastName,
                email,
                access.enabled(),
                Set.copyOf(access.roles()),
                access.organisation(),
                invited,
                createdAt);
    }
}
