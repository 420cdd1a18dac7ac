package de.integrationsplan.measure;

import static de.integrationsplan.measure.MeasureStatus.COMPLETED;
import static de.integrationsplan.measure.MeasureStatus.DROPPED;
import static de.integrationsplan.measure.MeasureStatus.IN_PREPARATION;
import static de.integrationsplan.measure.MeasureStatus.PAUSED;
import static de.integrationsplan.measure.MeasureStatus.PLANNED;
import static de.integrationsplan.measure.MeasureStatus.RUNNING;
import static java.util.Objects.requireNonNull;

import de.integrationsplan.platform.problem.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** THE MEASURE RULES that no schema can say. */
final class MeasureRules {

    /** THE STATUS TABLE: which status may follow which. What has ended is opened again by the coordination only. */
    private static final Map<MeasureStatus, Set<MeasureStatus>> NEXT = new EnumMap<>(Map.of(
            PLANNED, EnumSet.of(IN_PREPARATION, RUNNING, COMPLETED, PAUSED, DROPPED),
            IN_PREPARATION, EnumSet.of(PLANNED, RUNNING, COMPLETED, PAUSED, DROPPED),
            RUNNING, EnumSet.of(PLANNED, IN_PREPARATION, COMPLETED, PAUSED, DROPPED),
            // What rests first goes on, and is completed then.
            PAUSED, EnumSet.of(PLANNED, IN_PREPARATION, RUNNING, DROPPED),
            COMPLETED, EnumSet.of(PLANNED, IN_PREPARATION, RUNNING),
            DROPPED, EnumSet.of(PLANNED, IN_PREPARATION, RUNNING, PAUSED)));

    private MeasureRules() {}

    /**
     * The statuses that may follow, in the order of the status's own.
     *
     * @param mayReopen whether the person may open again what has ended
     */
    static Set<MeasureStatus> next(MeasureStatus status, boolean mayReopen) {
        return status.isEnding() && !mayReopen ? Set.of() : requireNonNull(NEXT.get(status));
    }

    /**
     * Whether a status may become another one. Staying is no step; and whoever set the present status may take that back.
     *
     * @param ownBefore what the status was before the same person set it; null when somebody else did
     */
    static boolean mayFollow(
            MeasureStatus from, MeasureStatus to, boolean mayReopen, @Nullable MeasureStatus ownBefore) {
        return from == to || to == ownBefore || next(from, mayReopen).contains(to);
    }

    /** @param foreignGoals goals in the input that are not of the measure's plan */
    static List<FieldError> check(MeasureInput input, List<UUID> foreignGoals) {
        List<FieldError> errors = new ArrayList<>();
        boolean reasonGiven =
                input.statusReason() != null && !input.statusReason().isBlank();
        if (input.status().needsReason() && !reasonGiven) {
            errors.add(FieldError.at("/statusReason", "reason-required"));
        }
        if (input.replacement() != null && input.status() != DROPPED) {
            errors.add(FieldError.at("/replacement", "replacement-needs-dropped"));
        }
        foreignGoals.forEach(
                goal -> errors.add(FieldError.at("/goalIds/" + input.goalIds().indexOf(goal), "unknown-reference")));
        errors.addAll(check(input.schedule()));
        return errors;
    }

    /** The same for a measure that exists. */
    static List<FieldError> checkChange(MeasureInput input, List<UUID> foreignGoals) {
        List<FieldError> errors = new ArrayList<>(check(input, foreignGoals));
        if (input.lineage() != null) {
            errors.add(FieldError.at("/lineage", "unchangeable"));
        }
        return errors;
    }

    private static List<FieldError> check(Schedule schedule) {
        List<FieldError> errors = new ArrayList<>();
        requireDate(schedule.from(), "/schedule/from", errors);
        requireDate(schedule.to(), "/schedule/to", errors);
        for (int index = 0; index < schedule.events().size(); index++) {
            requireDate(schedule.events().get(index).date(), "/schedule/events/" + index + "/date", errors);
        }
        if (errors.isEmpty() && endsBeforeStart(schedule)) {
            errors.add(FieldError.at("/schedule/to", "end-before-start"));
        }
        return errors;
    }

    private static void requireDate(@Nullable String partialDate, String pointer, List<FieldError> errors) {
        if (partialDate != null && !exists(partialDate)) {
            errors.add(FieldError.at(pointer, "impossible-date"));
        }
    }

    /** Whether a partial date of the right form is in the calendar: 2011-02-30 is not. */
    static boolean exists(String partialDate) {
        try {
            LocalDate.parse((partialDate + "-01-01").substring(0, 10));
            return true;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    /** Partial dates compare as far as both are known: 2011 to 2011-05 is in order. */
    private static boolean endsBeforeStart(Schedule schedule) {
        String from = schedule.from();
        String to = schedule.to();
        if (from == null || to == null) {
            return false;
        }
        int known = Math.min(from.length(), to.length());
        return to.substring(0, known).compareTo(from.substring(0, known)) < 0;
    }
}
