package de.integrationsplan.savedview;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.Objects;

/**
 * A view as callers write it.
 *
 * @param query what stands in the application's address behind the question mark; at most 2,000 characters
 * @param isDefault what the table begins with: the person's own default before the team's
 */
@RequestBody
public record SavedViewInput(
        String name,
        ViewScope scope,
        String query,
        @JsonProperty("isDefault") boolean isDefault) {

    public SavedViewInput {
        scope = Objects.requireNonNullElse(scope, ViewScope.PERSONAL);
    }
}
