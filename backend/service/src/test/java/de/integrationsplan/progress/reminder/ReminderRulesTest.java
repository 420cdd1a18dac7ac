package de.integrationsplan.progress.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderRulesTest {

    private static final LocalDate DUE = LocalDate.of(2011, 6, 30);

    @Test
    void eight_days_before_nobody_is_reminded_seven_days_before_and_later_they_are() {
        DueMeasure measure = due(7, null);
        assertEquals(Optional.empty(), ReminderRules.occasion(measure, DUE.minusDays(8)));
        assertEquals(Optional.of(Occasion.DUE), ReminderRules.occasion(measure, DUE.minusDays(7)));
        assertEquals(Optional.of(Occasion.DUE), ReminderRules.occasion(measure, DUE.minusDays(6)));
        assertEquals(Optional.of(Occasion.DUE), ReminderRules.occasion(measure, DUE.plusDays(100)));
    }

    @Test
    void thirteen_days_after_it_is_still_the_first_reminder_fourteen_days_after_the_second() {
        DueMeasure measure = due(7, 14);
        assertEquals(Optional.of(Occasion.DUE), ReminderRules.occasion(measure, DUE.plusDays(13)));
        assertEquals(Optional.of(Occasion.OVERDUE), ReminderRules.occasion(measure, DUE.plusDays(14)));
        assertEquals(Optional.of(Occasion.OVERDUE), ReminderRules.occasion(measure, DUE.plusDays(15)));
    }

    @Test
    void a_plan_that_does_not_remind_reminds_nobody() {
        assertEquals(Optional.empty(), ReminderRules.occasion(due(null, null), DUE.plusDays(1)));
        assertEquals(Optional.empty(), ReminderRules.occasion(due(null, 1), DUE));
        assertEquals(Optional.of(Occasion.OVERDUE), ReminderRules.occasion(due(null, 1), DUE.plusDays(1)));
    }

    @Test
    void reminders_are_written_on_working_days_between_seven_and_five() {
        assertFalse(mayWrite("2011-06-30T06:59"));
        assertTrue(mayWrite("2011-06-30T07:00"));
        assertTrue(mayWrite("2011-06-30T16:59"));
        assertFalse(mayWrite("2011-06-30T17:00"));
        assertTrue(mayWrite("2011-07-01T12:00"), "a Friday");
        assertFalse(mayWrite("2011-07-02T12:00"), "a Saturday");
        assertFalse(mayWrite("2011-07-03T12:00"), "a Sunday");
        assertTrue(mayWrite("2011-07-04T12:00"), "a Monday");
    }

    @Test
    void a_mail_is_tried_six_times_over_more_than_half_a_day() {
        assertEquals(Optional.of(Duration.ofMinutes(1)), ReminderRules.pauseAfter(1));
        assertEquals(Optional.of(Duration.ofHours(12)), ReminderRules.pauseAfter(5));
        assertEquals(Optional.empty(), ReminderRules.pauseAfter(6));
    }

    private static boolean mayWrite(String local) {
        return ReminderRules.isTimeToWrite(LocalDateTime.parse(local).atZone(ReminderPlanner.COUNTY));
    }

    private static DueMeasure due(@Nullable Integer before, @Nullable Integer after) {
        return new DueMeasure(UUID.randomUUID(), "Sprachkurs", DUE, before, after, List.of());
    }
}
