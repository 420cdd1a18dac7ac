package de.integrationsplan.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about a person.
 *
 * @param roles in alphabetical order; none: the person may sign in and see nothing
 * @param organisation key of the organisation they work for
 * @param enabled whether they may sign in
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserInput(List<String> roles, @Nullable String organisation, boolean enabled) {

    public UserInput {
        roles = roles == null ? List.of() : roles.stream().sorted().toList();
    }
}
