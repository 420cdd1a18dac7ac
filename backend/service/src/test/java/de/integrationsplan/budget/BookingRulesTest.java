package de.integrationsplan.budget;

import static de.integrationsplan.budget.BookingRules.PlannedBy.ENTRIES;
import static de.integrationsplan.budget.BookingRules.PlannedBy.LINE;
import static de.integrationsplan.budget.BookingRules.PlannedBy.NOTHING;
import static de.integrationsplan.budget.Lines.about;
import static de.integrationsplan.budget.Lines.asNeeded;
import static de.integrationsplan.budget.Lines.atLeast;
import static de.integrationsplan.budget.Lines.atMost;
import static de.integrationsplan.budget.Lines.between;
import static de.integrationsplan.budget.Lines.euros;
import static de.integrationsplan.budget.Lines.exactly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.integrationsplan.budget.BookingRules.Balance;
import de.integrationsplan.budget.BookingRules.Refusal;
import de.integrationsplan.budget.BookingRules.Warning;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a line, in sentences. */
class BookingRulesTest {

    @Nested
    class A_line_of_at_most_10000_euros {

        @ParameterizedTest
        @CsvSource({
            // committed, released, spent, open, available
            "0,     0,    0,     0,    10000",
            "4000,  0,    0,     4000, 6000",
            "4000,  4000, 4000,  0,    6000",
            "4000,  1000, 1000,  3000, 6000",
            "4000,  4000, 3500,  0,    6500",
            "10000, 0,    0,     10000, 0",
            "0,     0,    10000, 0,    0",
        })
        void has_available_what_is_neither_open_nor_spent(
                String committed, String released, String spent, String open, String available) {
            Balance balance = balance(atMost("10000"), booked(null, committed, spent, released));

            assertEquals(0, euros(open).compareTo(balance.booked().open()));
            assertEquals(euros(available).setScale(2), balance.available());
        }

        @Test
        void is_over_its_limit_one_cent_above_it_and_not_before() {
            assertEquals(
                    Set.of(),
                    balance(atMost("10000"), booked(null, "10000", "0", "0")).warnings());
            assertEquals(
                    Set.of(Warning.OVER_LIMIT),
                    balance(atMost("10000"), booked(null, "10000.01", "0", "0")).warnings());
        }

        @Test
        void may_be_overdrawn_since_what_has_happened_must_be_booked() {
            assertEquals(
                    List.of(),
                    BookingRules.refusals(ResourceKind.MONEY, false, List.of(booked(null, "20000", "20000", "0"))));
            assertEquals(
                    euros("-5000.00"),
                    balance(atMost("10000"), booked(null, "15000", "0", "0")).available());
        }
    }

    @Test
    void without_an_entry_that_plans_a_line_says_itself_what_is_planned_and_how_it_is_meant() {
        Balance balance = balance(atMost("10000"), Booked.NOTHING);

        assertEquals(LINE, balance.plannedBy());
        assertEquals(Qualifier.AT_MOST, balance.qualifier());
        assertEquals(new Range(euros("0.00"), euros("10000.00")), balance.planned());
    }

    @Test
    void entries_that_plan_take_the_place_of_what_the_line_says_exactly() {
        Balance balance = balance(atMost("10000"), booked("8000", "8000.01", "0", "0"));

        assertEquals(ENTRIES, balance.plannedBy());
        assertEquals(Qualifier.EXACT, balance.qualifier());
        assertEquals(new Range(euros("8000"), euros("8000")), balance.planned());
        assertEquals(Set.of(Warning.OVER_PLAN), balance.warnings());
    }

    @Test
    void money_as_needed_gets_a_limit_once_an_entry_plans_it() {
        assertNull(balance(asNeeded(), booked(null, "500", "0", "0")).available());
        assertEquals(
                euros("1500"),
                balance(asNeeded(), booked("2000", "500", "0", "0")).available());
    }

    @Test
    void at_least_sets_no_limit() {
        Balance balance = balance(atLeast("500"), booked(null, "900", "0", "0"));

        assertNull(balance.available());
        assertEquals(Set.of(), balance.warnings());
    }

    @Test
    void what_is_about_an_amount_is_an_estimate_and_not_a_limit() {
        assertEquals(
                Set.of(Warning.OVER_ESTIMATE),
                balance(about("6500"), booked(null, "6500.01", "0", "0")).warnings());
    }

    @Test
    void of_a_span_the_upper_figure_is_the_limit() {
        assertEquals(
                Set.of(),
                balance(between("5000", "8000"), booked(null, "8000", "0", "0")).warnings());
        assertEquals(
                Set.of(Warning.OVER_LIMIT),
                balance(between("5000", "8000"), booked(null, "8000.01", "0", "0"))
                        .warnings());
    }

    @Test
    void in_a_year_in_which_the_line_does_not_count_nothing_is_planned() {
        Balance balance = BookingRules.balance(exactly("100"), null, booked(null, "1", "0", "0"), false);

        assertEquals(NOTHING, balance.plannedBy());
        assertEquals(euros("-1.00"), balance.available());
        assertEquals(Set.of(Warning.OVER_PLAN), balance.warnings());
    }

    @Test
    void spending_more_than_was_ever_committed_is_unusual() {
        assertEquals(
                Set.of(),
                balance(atMost("10000"), booked(null, "500", "500", "500")).warnings());
        assertEquals(
                Set.of(Warning.SPENT_WITHOUT_COMMITMENT),
                balance(atMost("10000"), booked(null, "500", "500.01", "500")).warnings());
    }

    @Test
    void a_closed_year_says_so_and_takes_no_booking() {
        assertEquals(
                Set.of(Warning.YEAR_CLOSED),
                BookingRules.balance(atMost("1"), Range.ZERO, Booked.NOTHING, true)
                        .warnings());
        assertEquals(
                List.of(Refusal.YEAR_CLOSED), BookingRules.refusals(ResourceKind.MONEY, true, List.of(Booked.NOTHING)));
    }

    @Test
    void no_more_is_released_than_is_committed() {
        assertEquals(
                List.of(), BookingRules.refusals(ResourceKind.MONEY, false, List.of(booked(null, "500", "0", "500"))));
        assertEquals(
                List.of(Refusal.MORE_RELEASED_THAN_COMMITTED),
                BookingRules.refusals(ResourceKind.MONEY, false, List.of(booked(null, "500", "0", "500.01"))));
    }

    @ParameterizedTest
    @CsvSource({"MONEY, 0", "FUNDING_PROGRAMME, 0", "THIRD_PARTY, 0", "STAFF, 1", "EXISTING_STAFF, 1", "IN_KIND, 1"})
    void nothing_is_booked_on_what_is_not_money(ResourceKind kind, int refusals) {
        assertEquals(
                refusals,
                BookingRules.refusals(kind, false, List.of(Booked.NOTHING)).size());
    }

    private static Balance balance(SoftAmount amount, Booked booked) {
        Range ofYear = BudgetRules.rangeOf(BudgetRules.effectOf(ResourceKind.MONEY, amount), amount);
        return BookingRules.balance(amount, ofYear, booked, false);
    }

    private static Booked booked(@Nullable String planned, String committed, String spent, String released) {
        return new Booked(planned == null ? null : euros(planned), euros(committed), euros(spent), euros(released));
    }
}
