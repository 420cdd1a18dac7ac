package de.integrationsplan.responsibility;

import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which responsibilities pass from one organisation to another.
 *
 * @param on first day of the organisation that takes over
 * @param planId only in this plan; null: in all
 * @param measureIds only in these measures; null: in all
 * @param roles only these; null: all
 * @param dryRun only says what would change
 */
@RequestBody
public record ResponsibilityHandoverInput(
        UUID fromOrganisationId,
        UUID toOrganisationId,
        LocalDate on,
        @Nullable UUID planId,
        @Nullable List<UUID> measureIds,
        @Nullable List<ResponsibilityRole> roles,
        boolean dryRun) {

    /** Everything, as when an office is renumbered. */
    static ResponsibilityHandoverInput ofEverything(UUID from, UUID to, LocalDate on) {
        return new ResponsibilityHandoverInput(from, to, on, null, null, null, false);
    }
}
