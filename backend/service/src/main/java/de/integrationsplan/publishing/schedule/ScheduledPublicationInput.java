package de.integrationsplan.publishing.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import de.integrationsplan.publishing.PublicationInput;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published when.
 *
 * @param note for the public
 * @param channels keys; null means all that are open at that time
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledPublicationInput(
        Instant dueAt,
        @Nullable String note,
        PublicationInput.@Nullable Decision decision,
        @Nullable List<String> channels) {

    /** Whoever schedules cannot have seen what will be there by then. */
    PublicationInput publication() {
        return new PublicationInput(null, note, decision, channels);
    }
}
