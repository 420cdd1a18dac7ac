package de.integrationsplan.budget;

import de.integrationsplan.platform.problem.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a budget line must be like, beyond the form of its fields. Each rule answers all that is wrong. */
public final class BudgetLineRules {

    private BudgetLineRules() {}

    public static List<FieldError> check(BudgetLineInput line) {
        List<FieldError> errors = new ArrayList<>();
        errors.addAll(checkAmount(line));
        errors.addAll(checkPeriod(line.period()));
        errors.addAll(checkMeasures(line.measures()));
        if (line.distribution() != null && line.recurrence() != Recurrence.PERIOD) {
            errors.add(FieldError.at("/distribution", "distribution-needs-period"));
        }
        if (line.distribution() == Distribution.EVEN && (line.periodFrom() == null || line.periodTo() == null)) {
            errors.add(FieldError.at("/distribution", "even-needs-both-ends"));
        }
        return errors;
    }

    /** "Exactly", "at most", "about" and "at least" need a figure; "as needed" and "none" have none. */
    private static List<FieldError> checkAmount(BudgetLineInput line) {
        List<FieldError> errors = new ArrayList<>();
        boolean figure = line.qualifier().hasFigure();
        if (figure && line.amount() == null) {
            errors.add(FieldError.at("/amount", "amount-required"));
        }
        if (!figure && line.amount() != null) {
            errors.add(FieldError.at("/amount", "amount-not-allowed"));
        }
        if (!figure && line.amountFrom() != null) {
            errors.add(FieldError.at("/amountFrom", "amount-not-allowed"));
        }
        if (line.amount() != null
                && line.amountFrom() != null
                && line.amountFrom().compareTo(line.amount()) > 0) {
            errors.add(FieldError.at("/amountFrom", "span-inverted"));
        }
        return errors;
    }

    static List<FieldError> checkPeriod(Period period) {
        List<FieldError> errors = new ArrayList<>();
        checkPossible("/periodFrom", period.from(), errors);
        checkPossible("/periodTo", period.to(), errors);
        if (errors.isEmpty() && period.endsBeforeItStarts()) {
            errors.add(FieldError.at("/periodTo", "end-before-start"));
        }
        return errors;
    }

    private static void checkPossible(String pointer, @Nullable String partialDate, List<FieldError> errors) {
        if (partialDate != null && !Period.isPossible(partialDate)) {
            errors.add(FieldError.at(pointer, "impossible-date"));
        }
    }

    /** No measure twice; shares for all measures, summing up to 1, or for none. */
    private static List<FieldError> checkMeasures(List<ServedMeasureInput> measures) {
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int index = 0; index < measures.size(); index++) {
            ServedMeasureInput measure = measures.get(index);
            if (!seen.add(measure.measureId())) {
                errors.add(FieldError.at("/measures/" + index + "/measureId", "doubled"));
            }
            if (measure.share() != null && measure.share().signum() <= 0) {
                errors.add(FieldError.at("/measures/" + index + "/share", "out-of-range", "> 0"));
            }
        }
        List<BigDecimal> shares = measures.stream()
                .map(ServedMeasureInput::share)
                .filter(Objects::nonNull)
                .toList();
        if (!shares.isEmpty() && shares.size() < measures.size()) {
            errors.add(FieldError.at("/measures", "shares-incomplete"));
        } else if (!shares.isEmpty()
                && shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) != 0) {
            errors.add(FieldError.at("/measures", "shares-do-not-add-up"));
        }
        return errors;
    }
}
