package de.integrationsplan.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a handover as it is kept: what is shown of it, and what it takes to undo it.
 *
 * @param id the responsibility that was handed over
 * @param version of it afterwards
 * @param formerEnd its last day before; null without end
 * @param formerPersonId its contact person before
 * @param newId the responsibility that began; null when none did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverStep(
        UUID id,
        UUID measureId,
        String role,
        HandoverOutcome outcome,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        int version,
        @Nullable LocalDate formerEnd,
        @Nullable UUID formerPersonId,
        @Nullable UUID newId) {

    /** As planned, before anything is written. */
    static HandoverStep planned(HandoverRules.Step step) {
        return new HandoverStep(
                step.held().id(),
                step.held().measureId(),
                step.held().role(),
                step.outcome(),
                step.begins(),
                step.ends(),
                0,
                null,
                null,
                null);
    }
}
