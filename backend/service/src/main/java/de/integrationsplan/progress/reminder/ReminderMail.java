package de.integrationsplan.progress.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this instance has taken on. Public for its template.
 *
 * @param person whether it goes to one person, who can opt out
 * @param note of the coordinator who sends it
 * @param tries with this one
 */
public record ReminderMail(
        UUID id,
        String name,
        String address,
        boolean person,
        @Nullable String note,
        @Nullable String askedBy,
        int tries,
        List<Item> items) {

    /** @param overdue whether its day has passed */
    public record Item(UUID measureId, String title, String plan, LocalDate due, boolean overdue) {}
}
