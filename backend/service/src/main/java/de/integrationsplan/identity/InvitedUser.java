package de.integrationsplan.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A person with the way in which they were told.
 *
 * @param way {@code mail}, or {@code password} where no mail can be sent and the operator allows it
 * @param initialPassword said once, to be replaced at the first sign-in; null for mail
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitedUser(
        @JsonUnwrapped UserView user, String way, @Nullable String initialPassword) {

    InvitedUser withoutPassword() {
        return new InvitedUser(user, way, null);
    }
}
