package de.integrationsplan.organisation;

import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes an organisation's place: one that exists, or a new one.
 *
 * @param on first day of the successor; the organisation ends on the day before
 * @param moveResponsibilities whether what is still open passes to the successor on that day
 * @param moveUnits whether what is part of the organisation becomes part of the successor
 */
@RequestBody
public record SuccessionInput(
        LocalDate on,
        @Nullable UUID successorId,
        @Nullable NewSuccessor successor,
        boolean moveResponsibilities,
        boolean moveUnits) {

    /** The rest is as it was. */
    public record NewSuccessor(@Nullable String key, String name) {}
}
