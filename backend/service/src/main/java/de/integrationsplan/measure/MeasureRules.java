package de.integrationsplan.measure;

import de.integrationsplan.platform.problem.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** THE MEASURE RULES that no schema can say. */
final class MeasureRules {

    private MeasureRules() {}

    /** @param foreignGoals goals in the input that are not of the measure's plan */
    static List<FieldError> check(MeasureInput input, List<UUID> foreignGoals) {
        List<FieldError> errors = new ArrayList<>();
        boolean reasonGiven =
                input.statusReason() != null && !input.statusReason().isBlank();
        if (input.status().needsReason() && !reasonGiven) {
            errors.add(FieldError.at("/statusReason", "reason-required"));
        }
        foreignGoals.forEach(
                goal -> errors.add(FieldError.at("/goalIds/" + input.goalIds().indexOf(goal), "unknown-reference")));
        errors.addAll(check(input.schedule()));
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
