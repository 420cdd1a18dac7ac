package de.integrationsplan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a measure takes place, as precisely as the plan knows it.
 *
 * @param from partial date: {@code 2009}, {@code 2011-05} or {@code 2011-05-31}
 * @param to partial date
 * @param recurrence in words: "3x jährlich"
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Schedule(
        @Nullable String from,
        @Nullable String to,
        @Nullable String recurrence,
        List<MeasureEvent> events) {

    public static final Schedule NONE = new Schedule(null, null, null, List.of());

    public Schedule {
        events = Objects.requireNonNullElse(events, List.of());
    }
}
