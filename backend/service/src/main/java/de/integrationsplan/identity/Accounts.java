package de.integrationsplan.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts in Keycloak's words. */
final class Accounts {

    private static final String ORGANISATION = "organisation";

    private Accounts() {}

    static Account of(UserRepresentation user, Set<String> roles) {
        return new Account(
                user.getId(),
                user.getUsername(),
                user.getFirstName(),
                user.getLastName(),
                user.getEmail(),
                Boolean.TRUE.equals(user.isEnabled()),
                roles,
                organisation(user),
                user.getRequiredActions() != null && user.getRequiredActions().contains(UserDirectory.CHOOSE_PASSWORD),
                Instant.ofEpochMilli(Objects.requireNonNullElse(user.getCreatedTimestamp(), 0L)));
    }

    static UserRepresentation representation(UserInvitation invitation) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(invitation.email().toLowerCase(Locale.ROOT));
        user.setEmail(invitation.email());
        user.setFirstName(invitation.firstName().strip());
        user.setLastName(invitation.lastName().strip());
        user.setRequiredActions(List.of(UserDirectory.CHOOSE_PASSWORD));
        apply(invitation.access(), user);
        return user;
    }

    static void apply(UserInput access, UserRepresentation user) {
        Map<String, List<String>> attributes =
                new HashMap<>(Objects.requireNonNullElse(user.getAttributes(), Map.<String, List<String>>of()));
        attributes.put(ORGANISATION, access.organisation() == null ? List.of() : List.of(access.organisation()));
        user.setAttributes(attributes);
        user.setEnabled(access.enabled());
    }

    /** Service accounts are clients: they are set up with their portal. */
    static boolean isPerson(UserRepresentation user) {
        return !user.getUsername().startsWith("service-account-");
    }

    private static @Nullable String organisation(UserRepresentation user) {
        List<String> values =
                user.getAttributes() == null ? null : user.getAttributes().get(ORGANISATION);
        return values == null || values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
    }
}
