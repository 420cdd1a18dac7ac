package de.integrationsplan.responsibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility as callers write it.
 *
 * @param organisationId null when {@code note} says who is meant
 * @param openEnded more parties than are named ("und weitere")
 * @param contactPerson a named person; personal data, published only when the person has agreed
 * @param validFrom first day; null: always was
 * @param validTo last day; null: still is
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponsibilityInput(
        ResponsibilityRole role,
        @Nullable UUID organisationId,
        @Nullable String note,
        boolean openEnded,
        @Nullable String contactPerson,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The same, with another last day. */
    ResponsibilityInput until(@Nullable LocalDate lastDay) {
        return new ResponsibilityInput(role, organisationId, note, openEnded, contactPerson, validFrom, lastDay);
    }
}
