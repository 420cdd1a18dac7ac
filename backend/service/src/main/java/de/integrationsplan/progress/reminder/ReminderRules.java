package de.integrationsplan.progress.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** THE REMINDER RULES: when somebody is reminded, and how often a mail is tried. */
final class ReminderRules {

    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 17;

    /** After these a mail is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private ReminderRules() {}

    /**
     * What a measure's day calls for: once before it, and once after it when nobody has reported. A service that was away on the day
     * itself makes up for it.
     */
    static Optional<Occasion> occasion(DueMeasure measure, LocalDate today) {
        Integer after = measure.daysAfter();
        if (after != null && !today.isBefore(measure.due().plusDays(after))) {
            return Optional.of(Occasion.OVERDUE);
        }
        Integer before = measure.daysBefore();
        return before != null && !today.isBefore(measure.due().minusDays(before))
                ? Optional.of(Occasion.DUE)
                : Optional.empty();
    }

    /** Nobody is written to at night or at the weekend. */
    static boolean isTimeToWrite(ZonedDateTime now) {
        boolean weekend = now.getDayOfWeek() == DayOfWeek.SATURDAY || now.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && now.getHour() >= FIRST_HOUR && now.getHour() < LAST_HOUR;
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param tries made so far, 1 or more
     */
    static Optional<Duration> pauseAfter(int tries) {
        return tries > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(tries - 1));
    }
}
