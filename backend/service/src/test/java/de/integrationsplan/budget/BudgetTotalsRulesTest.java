package de.integrationsplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for the totals of any plan. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class BudgetTotalsRulesTest {

    @Provide
    Arbitrary<List<CostLine>> plans() {
        return RandomPlans.plans(lines());
    }

    @Provide
    Arbitrary<List<CostLine>> plansOfOneGroupEach() {
        return RandomPlans.plans(RandomPlans.split(1));
    }

    @Provide
    Arbitrary<CostLine> lines() {
        return RandomPlans.lines(3);
    }

    @Provide
    Arbitrary<CostLine> splitLines() {
        return RandomPlans.split(1);
    }

    @Property
    void a_pot_counts_once_in_the_plan_however_many_measures_it_serves(@ForAll("plans") List<CostLine> plan) {
        BudgetTotal total = totals(plan).plan();

        assertEquals(sum(plan.stream().map(RandomPlans::upperByHand).toList()), total.upper());
        assertEquals(sum(plan.stream().map(RandomPlans::lowerByHand).toList()), total.lower());
        assertEquals(plan.size(), total.lines().size());
    }

    @Property
    void a_line_stands_once_in_each_group_that_one_of_its_measures_belongs_to(@ForAll("plans") List<CostLine> plan) {
        Map<String, Set<UUID>> expected = new HashMap<>();
        plan.forEach(line -> groupsByHand(line).forEach(group -> expected.computeIfAbsent(group, any -> new HashSet<>())
                .add(line.id())));

        Map<String, Set<UUID>> found = new HashMap<>();
        totals(plan).groups().forEach(total -> {
            List<UUID> ids = total.lines().stream().map(TotalLine::id).toList();
            found.put(total.group().key(), new HashSet<>(ids));
            assertEquals(new HashSet<>(ids).size(), ids.size());
        });
        assertEquals(expected, found);
    }

    /** The correction is worked out here from the pots alone, not as the difference that it is meant to explain. */
    @Property
    void the_groups_and_what_is_counted_elsewhere_make_up_the_plan(@ForAll("plans") List<CostLine> plan) {
        List<CostLine> whole = plan.stream().filter(line -> !line.isSplit()).toList();
        GroupedTotals totals = totals(whole);

        BigDecimal surplus = sum(whole.stream()
                .map(line -> RandomPlans.upperByHand(line)
                        .multiply(BigDecimal.valueOf(groupsByHand(line).size() - 1)))
                .toList());
        assertEquals(surplus.negate(), totals.countedElsewhere().upper());
        assertEquals(
                totals.plan().upper(),
                sum(totals.groups().stream().map(BudgetTotal::upper).toList())
                        .add(totals.countedElsewhere().upper()));
    }

    @Property
    void split_pots_leave_nothing_to_count_elsewhere_while_each_measure_has_one_group(
            @ForAll("plansOfOneGroupEach") List<CostLine> plan) {
        GroupedTotals totals = totals(plan);

        assertEquals(0, totals.countedElsewhere().lower().signum());
        assertEquals(0, totals.countedElsewhere().upper().signum());
    }

    @Property
    void the_order_of_the_lines_does_not_matter(@ForAll("plans") List<CostLine> plan, @ForAll Random random) {
        List<CostLine> shuffled = new ArrayList<>(plan);
        Collections.shuffle(shuffled, random);

        assertEquals(figures(totals(plan)), figures(totals(shuffled)));
    }

    @Property
    void one_more_line_never_lowers_a_total(@ForAll("plans") List<CostLine> plan, @ForAll("lines") CostLine another) {
        BudgetTotal before = totals(plan).plan();
        List<CostLine> more = new ArrayList<>(plan);
        more.add(another);

        BudgetTotal after = totals(more).plan();

        assertTrue(after.upper().compareTo(before.upper()) >= 0);
        assertTrue(after.lower().compareTo(before.lower()) >= 0);
        assertTrue(after.unquantified() >= before.unquantified());
        assertTrue(after.upperOpen() || !before.upperOpen());
    }

    @Property
    void the_lower_bound_never_exceeds_the_upper_one(@ForAll("plans") List<CostLine> plan) {
        GroupedTotals totals = totals(plan);

        assertTrue(totals.plan().lower().compareTo(totals.plan().upper()) <= 0);
        totals.groups().forEach(total -> assertTrue(total.lower().compareTo(total.upper()) <= 0));
    }

    @Property
    void the_lines_of_a_total_add_up_to_it(@ForAll("plans") List<CostLine> plan) {
        totals(plan)
                .groups()
                .forEach(total -> assertEquals(
                        total.upper(),
                        sum(total.lines().stream().map(TotalLine::counts).toList())));
    }

    @Property
    void the_parts_of_a_pot_add_up_to_it_and_none_is_off_by_more_than_the_cents_left_over(
            @ForAll("splitLines") CostLine line) {
        Range pot = new Range(RandomPlans.lowerByHand(line), RandomPlans.upperByHand(line));

        List<Range> parts = PotSplit.split(pot, line.shares());

        assertEquals(pot.lower(), sum(parts.stream().map(Range::lower).toList()));
        assertEquals(pot.upper(), sum(parts.stream().map(Range::upper).toList()));
        for (int index = 0; index < parts.size(); index++) {
            BigDecimal ideal = pot.upper().multiply(line.shares().get(index));
            assertTrue(
                    parts.get(index).upper().subtract(ideal).abs().compareTo(new BigDecimal("0.02")) < 0,
                    () -> parts + " of " + pot);
        }
    }

    private static GroupedTotals totals(List<CostLine> plan) {
        return BudgetRules.totals(Lines.PLAN, plan, Parts.byMeasures(Lines.NONE));
    }

    private static Set<String> groupsByHand(CostLine line) {
        Set<String> keys = new HashSet<>();
        line.served().forEach(served -> {
            served.groups().forEach(group -> keys.add(group.key()));
            if (served.groups().isEmpty()) {
                keys.add("none");
            }
        });
        return keys;
    }

    private static Map<String, List<Object>> figures(GroupedTotals totals) {
        Map<String, List<Object>> figures = new HashMap<>();
        List<BudgetTotal> all = new ArrayList<>(totals.groups());
        all.add(totals.plan());
        all.forEach(total -> figures.put(
                total.group().key(),
                List.of(
                        total.exact(),
                        total.about(),
                        total.atMost(),
                        total.atLeast(),
                        total.lower(),
                        total.upper(),
                        total.upperOpen(),
                        total.unquantified())));
        return figures;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
