package de.integrationsplan.publishing.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that a partial date of the plan covers.
 *
 * @param end the day after the last
 */
record PlanDate(LocalDate start, LocalDate end) {

    /** @param text {@code 2011}, {@code 2011-05} or {@code 2011-05-31}; null for anything else */
    static @Nullable PlanDate of(String text) {
        try {
            return switch (text.length()) {
                case 4 ->
                    new PlanDate(
                            Year.parse(text).atDay(1),
                            Year.parse(text).plusYears(1).atDay(1));
                case 7 ->
                    new PlanDate(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).plusMonths(1).atDay(1));
                case 10 ->
                    new PlanDate(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
                default -> null;
            };
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
