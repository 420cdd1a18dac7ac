package de.integrationsplan.progress;

import java.time.LocalDate;

/**
 * Which entries of {@code measure_due} are wanted.
 *
 * @param column the day that counts, and is the order
 * @param from included
 * @param to included
 */
record DueDays(String column, LocalDate from, LocalDate to) {

    /** Before any plan. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    static DueDays of(DueQuery query, LocalDate on, int staleAfterMonths) {
        return switch (query.show) {
            case "overdue" -> new DueDays("due", EVER, on.minusDays(1));
            case "upcoming" -> new DueDays("due", on.plusDays(1), on.plusDays(query.daysAhead()));
            case "stale" -> new DueDays("touched", EVER, lastStale(on, staleAfterMonths));
            default -> new DueDays("due", EVER, on.plusDays(query.daysAhead()));
        };
    }

    /** The last day that lies so many months back: from the end of a long month it is not as far to the same day of a shorter one. */
    static LocalDate lastStale(LocalDate on, int months) {
        LocalDate day = on.minusMonths(months);
        while (!day.plusDays(1).plusMonths(months).isAfter(on)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
