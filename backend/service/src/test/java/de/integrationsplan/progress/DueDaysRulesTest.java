package de.integrationsplan.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-14, 2025-06-14",
        // A year after the last day of February of a leap year is the day before the first of March.
        "2025-02-28, 2024-02-29",
        "2025-03-01, 2024-03-01",
        "2024-02-29, 2023-02-28"
    })
    void what_was_last_touched_twelve_months_ago_is_stale(LocalDate on, LocalDate lastStale) {
        assertEquals(lastStale, DueDays.lastStale(on, 12));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2026-01-31", "2026-03-01, 2026-02-01", "2026-05-30, 2026-04-30", "2026-05-31, 2026-04-30"})
    void a_month_after_the_end_of_a_long_month_is_the_end_of_a_short_one(LocalDate on, LocalDate lastStale) {
        assertEquals(lastStale, DueDays.lastStale(on, 1));
    }
}
