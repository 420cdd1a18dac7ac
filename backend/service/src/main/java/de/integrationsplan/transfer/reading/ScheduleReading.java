package de.integrationsplan.transfer.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a measure takes place, as far as its text says so.
 *
 * @param from first day, month or year; null if not stated
 * @param to last day, month or year; null if not stated
 * @param recurrence in German as said: "3x jährlich", "quartalsweise", "regelmäßig"; null if not stated
 */
public record ScheduleReading(
        @Nullable String from,
        @Nullable String to,
        @Nullable String recurrence,
        List<ScheduleEvent> events,
        Certainty certainty,
        List<Finding> findings) {

    public ScheduleReading {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    public boolean isEmpty() {
        return from == null && to == null && recurrence == null && events.isEmpty();
    }
}
