package de.integrationsplan.progress.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who would be written to; the contract's schema of the same name.
 *
 * @param available whether mails can be sent at all
 */
record ReminderPreview(boolean available, List<Told> recipients, List<Reminded> unreachable, int optedOut) {

    /** @param lastRemindedAt in UTC with milliseconds; null when never about this plan */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String name,
            String address,
            List<Reminded> measures,
            @Nullable String lastRemindedAt) {}

    record Reminded(UUID id, String title, LocalDate due) {

        static List<Reminded> of(List<DueMeasure> measures) {
            return measures.stream()
                    .map(measure -> new Reminded(measure.id(), measure.title(), measure.due()))
                    .toList();
        }
    }
}
