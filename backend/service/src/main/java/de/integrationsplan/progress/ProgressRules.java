package de.integrationsplan.progress;

import de.integrationsplan.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** THE PROGRESS RULES that no schema can say. */
final class ProgressRules {

    private ProgressRules() {}

    static List<FieldError> check(ProgressScheduleInput input) {
        if (input.firstDue() == null && input.everyMonths() != null) {
            return List.of(FieldError.at("/firstDue", "required"));
        }
        return input.firstDue() != null && input.everyMonths() == null
                ? List.of(FieldError.at("/everyMonths", "required"))
                : List.of();
    }

    /** A rhythm begins somewhere; a day without one is asked for once, and then as the plan says. */
    static List<FieldError> check(MeasureProgressScheduleInput input) {
        return input.firstDue() == null && input.everyMonths() != null
                ? List.of(FieldError.at("/firstDue", "required"))
                : List.of();
    }

    static List<FieldError> check(ProgressInput input, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (input.date() != null && input.date().isAfter(today)) {
            errors.add(FieldError.at("/date", "date-in-future"));
        }
        boolean says = input.status() != null || input.text() != null || input.figure() != null;
        if (input.unchanged() && says) {
            errors.add(FieldError.at("/unchanged", "unchanged-or-news"));
        }
        if (!input.unchanged() && !says) {
            errors.add(FieldError.at("/text", "news-or-unchanged"));
        }
        if (input.statusReason() != null && input.status() == null) {
            errors.add(FieldError.at("/statusReason", "reason-without-status"));
        }
        return errors;
    }
}
