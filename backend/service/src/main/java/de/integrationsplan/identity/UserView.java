package de.integrationsplan.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.access.UserOrganisation;
import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.platform.http.Tagged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person as the contract shows them.
 *
 * @param organisation key, also when no organisation has it any more
 * @param organisationName absent when no organisation has that key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserView(
        String id,
        String username,
        String name,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        List<String> roles,
        @Nullable String organisation,
        @Nullable String organisationName,
        boolean enabled,
        boolean invited,
        Instant createdAt) {

    static UserView of(Account account, Map<String, UserOrganisation.Ref> organisations) {
        String key = account.organisation();
        UserOrganisation.Ref known = key == null ? null : organisations.get(key.toLowerCase(Locale.ROOT));
        return new UserView(
                account.id(),
                account.username(),
                account.name(),
                account.firstName(),
                account.lastName(),
                account.email(),
                account.roles().stream().sorted().toList(),
                key,
                known == null ? null : known.name(),
                account.enabled(),
                account.invited(),
                account.createdAt());
    }

    Tagged<UserView> tagged() {
        return Tagged.of(this, version());
    }

    /** Keycloak counts no versions: the same state has the same number, and another one practically never. */
    int version() {
        String state = String.join("\n", roles)
                + '\n'
                + organisation
                + '\n'
                + enabled
                + '\n'
                + invited
                + '\n'
                + name
                + '\n'
                + email;
        String digest = Digests.sha256(state.getBytes(StandardCharsets.UTF_8));
        return 1 + Integer.parseInt(digest.substring(0, 7), 16);
    }
}
