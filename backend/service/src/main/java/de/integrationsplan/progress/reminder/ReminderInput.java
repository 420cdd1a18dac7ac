package de.integrationsplan.progress.reminder;

import de.integrationsplan.platform.contract.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Whom to remind now.
 *
 * @param within days ahead that count as due; null for none
 * @param organisation id or key; null for all
 * @param note goes into each mail
 */
@RequestBody
public record ReminderInput(
        @Nullable Integer within,
        @Nullable String organisation,
        @Nullable String note) {

    int daysAhead() {
        return within == null ? 0 : within;
    }
}
