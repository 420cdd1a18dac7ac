package de.integrationsplan.budget;

import static de.integrationsplan.budget.Lines.about;
import static de.integrationsplan.budget.Lines.asNeeded;
import static de.integrationsplan.budget.Lines.atLeast;
import static de.integrationsplan.budget.Lines.atMost;
import static de.integrationsplan.budget.Lines.between;
import static de.integrationsplan.budget.Lines.euros;
import static de.integrationsplan.budget.Lines.exactly;
import static de.integrationsplan.budget.Lines.line;
import static de.integrationsplan.budget.Lines.measure;
import static de.integrationsplan.budget.Lines.money;
import static de.integrationsplan.budget.Lines.noFigure;
import static de.integrationsplan.budget.Lines.of;
import static de.integrationsplan.budget.Lines.share;
import static de.integrationsplan.budget.Lines.totals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetRulesTest {

    @Nested
    class The_plan_of_2011 {

        private final GroupedTotals byBlock =
                BudgetRules.totals(Lines.PLAN, Plan2011.byBlock(), Parts.byMeasures(Lines.NONE));
        private final GroupedTotals byLead =
                BudgetRules.totals(Lines.PLAN, Plan2011.byLead(), Parts.byMeasures(Lines.NONE));

        @Test
        void costs_at_most_148500_and_says_how_sure_that_is() {
            BudgetTotal plan = byBlock.plan();

            assertEquals(euros("0.00"), plan.exact());
            assertEquals(euros("18500.00"), plan.about());
            assertEquals(euros("130000.00"), plan.atMost());
            assertEquals(euros("0.00"), plan.atLeast());
            assertEquals(euros("18500.00"), plan.lower());
            assertEquals(euros("148500.00"), plan.upper());
            assertEquals(10, plan.unquantified());
            assertTrue(plan.upperOpen());
        }

        @Test
        void costs_per_building_block_what_the_table_says() {
            assertEquals(
                    Map.of(
                            "Punkt 9",
                            "36500.00",
                            "10.1",
                            "30000.00",
                            "10.4",
                            "10000.00",
                            "10.5",
                            "70000.00",
                            "10.7",
                            "2000.00"),
                    upperOfGroupsWithMoney(byBlock));
            assertEquals(new GroupedTotals.Correction(euros("0.00"), euros("0.00"), 0), byBlock.countedElsewhere());
        }

        @Test
        void costs_per_lead_what_the_table_says() {
            assertEquals(
                    Map.of(
                            "Haupt- und Personalamt", "10000.00",
                            "50-5", "26500.00",
                            "Elternverband Velbert", "30000.00",
                            "53", "10000.00",
                            "Stadt Ratingen", "70000.00",
                            "40", "2000.00"),
                    upperOfGroupsWithMoney(byLead));
        }

        @Test
        void counts_the_jobcenter_means_of_row_20_for_both_of_its_leads() {
            assertEquals(-1, byLead.countedElsewhere().unquantified());
            assertEquals(1, of(byLead, Group.NONE).unquantified(), "row 7 has no lead");
        }

        private static Map<String, String> upperOfGroupsWithMoney(GroupedTotals totals) {
            Map<String, String> upper = new TreeMap<>();
            totals.groups().stream()
                    .filter(total -> total.upper().signum() > 0)
                    .forEach(total ->
                            upper.put(total.group().key(), total.upper().toPlainString()));
            return upper;
        }
    }

    @Nested
    class A_line {

        @Test
        void with_an_exact_amount_counts_fully_in_both_bounds() {
            assertBounds("100.00", "100.00", false, exactly("100"));
        }

        @Test
        void with_about_counts_fully_in_both_bounds() {
            assertBounds("6500.00", "6500.00", false, about("6500"));
        }

        @Test
        void with_an_upper_limit_adds_nothing_to_the_lower_bound() {
            assertBounds("0.00", "20000.00", false, atMost("20000"));
        }

        @Test
        void with_at_least_leaves_the_upper_bound_open() {
            assertBounds("500.00", "500.00", true, atLeast("500"));
        }

        @Test
        void with_a_span_counts_its_lower_figure_below_and_its_upper_figure_above() {
            assertBounds("5000.00", "8000.00", false, between("5000", "8000"));
        }

        @Test
        void with_money_as_needed_has_no_figure_and_leaves_the_upper_bound_open() {
            assertBounds("0.00", "0.00", true, asNeeded());
            assertEquals(1, totals(money(asNeeded(), measure("A"))).plan().unquantified());
        }

        private static void assertBounds(String lower, String upper, boolean open, SoftAmount amount) {
            BudgetTotal plan = totals(money(amount, measure("A"))).plan();
            assertEquals(euros(lower), plan.lower());
            assertEquals(euros(upper), plan.upper());
            assertEquals(open, plan.upperOpen());
        }

        @ParameterizedTest
        @EnumSource(names = {"STAFF", "EXISTING_STAFF", "IN_KIND"})
        void of_staff_or_things_is_listed_but_never_counts_as_money(ResourceKind kind) {
            BudgetTotal plan = totals(line(kind, noFigure(), measure("A")), line(kind, atLeast("50000"), measure("A")))
                    .plan();

            assertEquals(euros("0.00"), plan.upper());
            assertEquals(0, plan.unquantified());
            assertFalse(plan.upperOpen());
            assertEquals(
                    List.of(Effect.NOT_MONEY, Effect.NOT_MONEY),
                    plan.lines().stream().map(TotalLine::effect).toList());
        }

        @ParameterizedTest
        @EnumSource(names = {"MONEY", "FUNDING_PROGRAMME", "THIRD_PARTY"})
        void of_money_counts_whoever_pays(ResourceKind kind) {
            assertEquals(
                    euros("0.01"),
                    totals(line(kind, exactly("0.01"), measure("A"))).plan().upper());
        }
    }

    @Nested
    class A_shared_pot {

        @Test
        void counts_once_in_the_group_of_both_its_measures() {
            GroupedTotals totals =
                    totals(money(atMost("10000"), measure("Zeile 2", "Punkt 9"), measure("Zeile 3", "Punkt 9")));

            assertEquals(euros("10000.00"), of(totals, "Punkt 9").upper());
            assertEquals(euros("0.00"), totals.countedElsewhere().upper());
            assertFalse(of(totals, "Punkt 9").lines().get(0).sharedWithOtherGroups());
        }

        @Test
        void counts_fully_in_each_group_and_once_in_the_plan() {
            GroupedTotals totals = totals(money(about("900"), measure("A", "Sprache"), measure("B", "Bildung")));

            assertEquals(euros("900.00"), of(totals, "Sprache").upper());
            assertEquals(euros("900.00"), of(totals, "Bildung").upper());
            assertEquals(euros("900.00"), totals.plan().upper());
            assertEquals(
                    new GroupedTotals.Correction(euros("-900.00"), euros("-900.00"), 0), totals.countedElsewhere());
            assertTrue(of(totals, "Bildung").lines().get(0).sharedWithOtherGroups());
        }

        @Test
        void with_shares_is_split_between_the_groups() {
            GroupedTotals totals = totals(money(
                    exactly("100"),
                    share("0.25", "A", "Sprache"),
                    share("0.25", "B", "Sprache"),
                    share("0.5", "C", "Bildung")));

            assertEquals(euros("50.00"), of(totals, "Sprache").upper());
            assertEquals(euros("50.00"), of(totals, "Bildung").upper());
            assertEquals(euros("0.00"), totals.countedElsewhere().upper());
        }

        @Test
        void without_a_figure_is_one_unquantified_line_in_each_group_and_in_the_plan() {
            GroupedTotals totals = totals(money(asNeeded(), measure("A", "Sprache"), measure("B", "Bildung")));

            assertEquals(1, totals.plan().unquantified());
            assertEquals(1, of(totals, "Sprache").unquantified());
            assertEquals(-1, totals.countedElsewhere().unquantified());
        }

        @Test
        void of_a_measure_with_two_leads_counts_for_each_lead() {
            GroupedTotals totals = totals(money(exactly("70"), measure("Zeile 20", "40", "50-5")));

            assertEquals(euros("70.00"), of(totals, "40").upper());
            assertEquals(euros("70.00"), of(totals, "50-5").upper());
            assertEquals(euros("-70.00"), totals.countedElsewhere().upper());
        }

        @Test
        void of_a_measure_without_a_lead_stands_under_none_which_comes_last() {
            GroupedTotals totals =
                    totals(money(exactly("70"), measure("Zeile 7")), money(exactly("1"), measure("B", "zuletzt")));

            assertEquals(euros("70.00"), of(totals, "none").upper());
            assertEquals("none", totals.groups().get(1).group().key());
        }
    }

    @Nested
    class Cents {

        @Test
        void left_over_go_to_the_largest_fractions_and_among_equals_to_the_first() {
            assertEquals(cents("33.34", "33.33", "33.33"), split("100.00", "0.333334", "0.333333", "0.333333"));
            assertEquals(cents("0.01", "0.00"), split("0.01", "0.5", "0.5"));
            assertEquals(cents("0.01", "0.02"), split("0.03", "0.4", "0.6"));
        }

        @Test
        void never_push_a_part_of_a_span_below_its_own_lower_figure() {
            // 10 cents split as 4, 4, 2 but 11 cents as 5, 5, 1: split on its own, the third part would run backwards.
            List<BigDecimal> shares = cents("0.428571", "0.428571", "0.142858");

            List<Range> parts = PotSplit.split(new Range(euros("0.10"), euros("0.11")), shares);

            assertEquals(cents("0.05", "0.05", "0.01"), PotSplit.split(euros("0.11"), shares));
            assertEquals(
                    cents("0.04", "0.04", "0.02"),
                    parts.stream().map(Range::lower).toList());
            assertEquals(
                    cents("0.05", "0.04", "0.02"),
                    parts.stream().map(Range::upper).toList());
        }

        private static List<BigDecimal> split(String amount, String... shares) {
            return PotSplit.split(euros(amount), cents(shares));
        }

        private static List<BigDecimal> cents(String... amounts) {
            return List.of(amounts).stream().map(BigDecimal::new).toList();
        }
    }

    @ParameterizedTest(name = "{0} from {1} to {2} counts in {3} of a plan for 2011")
    @CsvSource({
        "ONCE,   ,     ,     2011",
        "ONCE,   2012, 2013, 2011",
        "YEARLY, 2009, 2015, 2011",
        "PERIOD, ,     ,     2011",
        "PERIOD, 2010, 2011, 2011",
        "PERIOD, 2011, 2012, 2011",
        "PERIOD, ,     2011, 2011",
        "PERIOD, 2012, 2014, 2012",
        "PERIOD, 2008, 2010, 2010",
        "PERIOD, ,     2010, 2010",
    })
    void a_line_counts_in_the_plans_year_unless_its_period_lies_elsewhere(
            Recurrence recurrence, Integer from, Integer to, int expected) {
        Range whole = new Range(euros("0.00"), euros("100.00"));
        Period period = new Period(from == null ? null : from.toString(), to == null ? null : to.toString());

        assertEquals(Map.of(expected, whole), BudgetRules.yearsOf(2011, new Timing(recurrence, null, period), whole));
    }
}
