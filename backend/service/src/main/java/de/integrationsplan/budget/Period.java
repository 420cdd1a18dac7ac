package de.integrationsplan.budget;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * From when to when, as vaguely as people say it: {@code 2011}, {@code 2011-05} or {@code 2011-05-31}.
 *
 * @param from null when open
 * @param to null when open
 */
public record Period(@Nullable String from, @Nullable String to) {

    /** Whether a partial date exists; its form is assumed to be right. */
    static boolean isPossible(String partial) {
        try {
            firstDay(partial);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /** Whether the last possible day of the end lies before the first possible day of the beginning. */
    boolean endsBeforeItStarts() {
        return from != null && to != null && lastDay(to).isBefore(firstDay(from));
    }

    @Nullable
    Integer firstYear() {
        return from == null ? null : (Integer) year(from);
    }

    @Nullable
    Integer lastYear() {
        return to == null ? null : (Integer) year(to);
    }

    private static int year(String partial) {
        return Integer.parseInt(partial.substring(0, 4));
    }

    private static LocalDate firstDay(String partial) {
        return switch (partial.length()) {
            case 4 -> LocalDate.of(year(partial), 1, 1);
            case 7 -> YearMonth.parse(partial).atDay(1);
            default -> LocalDate.parse(partial);
        };
    }

    private static LocalDate lastDay(String partial) {
        return switch (partial.length()) {
            case 4 -> LocalDate.of(year(partial), 12, 31);
            case 7 -> YearMonth.parse(partial).atEndOfMonth();
            default -> LocalDate.parse(partial);
        };
    }
}
