package de.integrationsplan.budget;

import static de.integrationsplan.budget.Lines.about;
import static de.integrationsplan.budget.Lines.asNeeded;
import static de.integrationsplan.budget.Lines.atMost;
import static de.integrationsplan.budget.Lines.between;
import static de.integrationsplan.budget.Lines.euros;
import static de.integrationsplan.budget.Lines.exactly;
import static de.integrationsplan.budget.Lines.line;
import static de.integrationsplan.budget.Lines.measure;
import static de.integrationsplan.budget.Lines.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.budget.ComparisonRules.Cause;
import de.integrationsplan.budget.ComparisonRules.Change;
import de.integrationsplan.budget.ComparisonRules.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why a plan costs more or less than the one before, line by line. */
class ComparisonRulesTest {

    @Test
    void a_new_line_adds_all_that_it_costs() {
        assertChanges(null, of(about("6500")), change(Cause.ADDED, "6500", "6500", 0));
        assertChanges(null, of(asNeeded()), change(Cause.ADDED, "0", "0", 1));
    }

    @Test
    void a_dropped_line_takes_away_all_that_it_cost() {
        assertChanges(of(atMost("10000")), null, change(Cause.DROPPED, "0", "-10000", 0));
        assertChanges(of(asNeeded()), null, change(Cause.DROPPED, "0", "0", -1));
    }

    @Test
    void another_amount_of_the_same_meaning_is_a_changed_amount() {
        assertChanges(of(atMost("10000")), of(atMost("12000")), change(Cause.CHANGED_AMOUNT, "0", "2000", 0));
        assertChanges(of(about("10000")), of(about("9000")), change(Cause.CHANGED_AMOUNT, "-1000", "-1000", 0));
        assertChanges(
                of(between("5000", "8000")), of(between("6000", "8000")), change(Cause.CHANGED_AMOUNT, "1000", "0", 0));
    }

    @Test
    void the_same_amount_of_another_meaning_is_a_changed_qualifier() {
        assertChanges(of(atMost("10000")), of(exactly("10000")), change(Cause.CHANGED_QUALIFIER, "10000", "0", 0));
        assertChanges(of(about("10000")), of(exactly("10000")), change(Cause.CHANGED_QUALIFIER, "0", "0", 0));
    }

    @Test
    void both_are_two_causes_first_the_amount_as_it_was_meant_before() {
        assertChanges(
                of(atMost("10000")),
                of(exactly("12000")),
                change(Cause.CHANGED_AMOUNT, "0", "2000", 0),
                change(Cause.CHANGED_QUALIFIER, "12000", "0", 0));
    }

    @Test
    void a_first_figure_is_a_changed_qualifier() {
        assertChanges(of(asNeeded()), of(about("500")), change(Cause.CHANGED_QUALIFIER, "500", "500", -1));
        assertChanges(of(about("500")), of(asNeeded()), change(Cause.CHANGED_QUALIFIER, "-500", "-500", 1));
    }

    @Test
    void what_was_staff_and_is_money_now_is_a_changed_kind() {
        assertChanges(
                line(ResourceKind.STAFF, exactly("1"), measure("A")),
                of(exactly("40000")),
                change(Cause.CHANGED_KIND, "40000", "40000", 0));
    }

    @Test
    void what_costs_the_same_changes_nothing_and_staff_never_does() {
        assertChanges(of(atMost("10000")), of(atMost("10000.00")));
        assertChanges(null, line(ResourceKind.STAFF, asNeeded(), measure("A")));
    }

    private static CostLine of(SoftAmount amount) {
        return money(amount, measure("A"));
    }

    private static Change change(Cause cause, String lower, String upper, int unquantified) {
        return new Change(
                cause, new Difference(euros(lower).setScale(2), euros(upper).setScale(2), unquantified));
    }

    private static void assertChanges(@Nullable CostLine before, @Nullable CostLine after, Change... expected) {
        assertEquals(List.of(expected), ComparisonRules.changes(before, after));
    }
}
