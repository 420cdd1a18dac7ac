package de.integrationsplan.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person who shall work with the application. They sign in with their e-mail address. */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserInvitation(
        String firstName,
        String lastName,
        String email,
        List<String> roles,
        @Nullable String organisation) {

    UserInput access() {
        return new UserInput(roles, organisation, true);
    }
}
