package de.integrationsplan.publishing.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.publishing.PublicationInput;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contract's {@code ScheduledPublication}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledPublicationView(
        UUID id,
        UUID planId,
        Instant dueAt,
        String state,
        String scheduledBy,
        @Nullable String note,
        PublicationInput.@Nullable Decision decision,
        @Nullable List<String> channels,
        @Nullable Integer edition,
        PublicationFailure.@Nullable Told failure,
        @Nullable Instant finishedAt,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
