package de.integrationsplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for the comparison of any two plans: the causes make up the difference, to the cent. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class ComparisonPropertiesTest {

    /** Few lineages and few measures, so that many lines are the same, alike, or alike several times. */
    @Provide
    Arbitrary<List<ComparableLine>> plans() {
        Arbitrary<UUID> lineages = Arbitraries.integers().between(1, 30).map(number -> new UUID(0, number));
        Arbitrary<List<UUID>> measures =
                Arbitraries.integers().between(1, 3).map(number -> List.of(new UUID(1, number)));
        return Combinators.combine(RandomPlans.lines(2), lineages, measures)
                .as((line, lineage, served) -> new ComparableLine(line, lineage, null, null, served))
                .list()
                .ofMaxSize(20)
                .uniqueElements(ComparableLine::lineage);
    }

    @Property
    void the_causes_add_up_to_the_difference(
            @ForAll("plans") List<ComparableLine> before, @ForAll("plans") List<ComparableLine> after) {
        BudgetComparison comparison = compare(before, after);

        assertEquals(
                comparison.difference().lower(),
                sum(comparison.causes().stream()
                        .map(cause -> cause.difference().lower())
                        .toList()));
        assertEquals(
                comparison.difference().upper(),
                sum(comparison.causes().stream()
                        .map(cause -> cause.difference().upper())
                        .toList()));
        assertEquals(
                comparison.difference().unquantified(),
                comparison.causes().stream()
                        .mapToInt(cause -> cause.difference().unquantified())
                        .sum());
    }

    @Property
    void the_changes_of_a_cause_add_up_to_it(
            @ForAll("plans") List<ComparableLine> before, @ForAll("plans") List<ComparableLine> after) {
        compare(before, after)
                .causes()
                .forEach(cause -> assertEquals(
                        cause.difference().upper(),
                        sum(cause.changes().stream()
                                .map(change -> change.difference().upper())
                                .toList())));
    }

    @Property
    void a_plan_differs_in_nothing_from_itself(@ForAll("plans") List<ComparableLine> plan) {
        BudgetComparison comparison = compare(plan, plan);

        assertEquals(List.of(), comparison.causes());
        assertEquals(plan.size(), comparison.unchanged());
    }

    @Property
    void every_line_stands_in_one_pair(
            @ForAll("plans") List<ComparableLine> before, @ForAll("plans") List<ComparableLine> after) {
        List<LinePairs.Pair> pairs = LinePairs.of(before, after);

        List<UUID> seen = new ArrayList<>();
        pairs.forEach(pair -> {
            if (pair.before() != null) {
                seen.add(pair.before().id());
            }
            if (pair.after() != null) {
                seen.add(pair.after().id());
            }
        });
        List<UUID> all =
                new ArrayList<>(before.stream().map(line -> line.line().id()).toList());
        all.addAll(after.stream().map(line -> line.line().id()).toList());
        assertEquals(all.stream().sorted().toList(), seen.stream().sorted().toList());
    }

    private static BudgetComparison compare(List<ComparableLine> before, List<ComparableLine> after) {
        return BudgetComparison.of(plan(before), plan(after), LinePairs.of(before, after), Locale.GERMAN);
    }

    private static BudgetComparison.Plan plan(List<ComparableLine> lines) {
        BudgetTotal total = BudgetRules.totals(
                        Lines.PLAN, lines.stream().map(ComparableLine::line).toList(), (line, range) -> Map.of())
                .plan();
        return new BudgetComparison.Plan(
                new UUID(0, 0), 2011, "Plan", total.lower(), total.upper(), total.unquantified());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
