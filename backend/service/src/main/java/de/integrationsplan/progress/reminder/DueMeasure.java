package de.integrationsplan.progress.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure on which a report is due, or soon will be.
 *
 * @param daysBefore days before the due date on which the plan reminds; null when it does not
 * @param daysAfter days after the due date on which the plan reminds again; null when it does not
 * @param leads ids of the organisations that lead it
 */
record DueMeasure(
        UUID id,
        String title,
        LocalDate due,
        @Nullable Integer daysBefore,
        @Nullable Integer daysAfter,
        List<UUID> leads) {}
