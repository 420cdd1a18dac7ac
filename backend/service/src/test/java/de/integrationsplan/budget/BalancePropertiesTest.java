package de.integrationsplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for planned, committed, spent and available in any plan, whatever is booked. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class BalancePropertiesTest {

    /** A plan with what is booked on each of its lines. */
    record BookedPlan(List<CostLine> lines, Map<UUID, Map<Integer, Booked>> booked) {}

    @Provide
    Arbitrary<BookedPlan> plans() {
        return planOf(RandomPlans.lines(3));
    }

    @Provide
    Arbitrary<BookedPlan> splitPlans() {
        return planOf(RandomPlans.split(1));
    }

    private static Arbitrary<BookedPlan> planOf(Arbitrary<CostLine> line) {
        return Combinators.combine(RandomPlans.plans(line), booked().list().ofSize(25))
                .as((lines, booked) -> {
                    Map<UUID, Map<Integer, Booked>> byLine = new HashMap<>();
                    for (int index = 0; index < lines.size(); index++) {
                        byLine.put(lines.get(index).id(), booked.get(index));
                    }
                    return new BookedPlan(lines, byLine);
                });
    }

    private static Arbitrary<Map<Integer, Booked>> booked() {
        Arbitrary<BigDecimal> euros = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999.99"))
                .ofScale(2);
        Arbitrary<Booked> entries = Combinators.combine(euros.injectNull(0.6), euros, euros, euros)
                .as((planned, one, spent, other) -> new Booked(planned, one.max(other), spent, one.min(other)));
        return Arbitraries.maps(Arbitraries.integers().between(2010, 2012), entries)
                .ofMaxSize(3);
    }

    @Property
    void groups_and_what_is_counted_elsewhere_make_up_the_plan(@ForAll("plans") BookedPlan plan) {
        BalanceTotals.Totals totals = totals(plan, Parts.byMeasures(Lines.NONE));

        assertEquals(
                totals.plan().figures().spent(),
                sum(totals, Figure.SPENT).add(totals.countedElsewhere().spent()));
        assertEquals(
                totals.plan().figures().available(),
                sum(totals, Figure.AVAILABLE).add(totals.countedElsewhere().available()));
        assertTrue(totals.countedElsewhere().spent().signum() <= 0);
    }

    @Property
    void split_pots_leave_nothing_to_count_elsewhere(@ForAll("splitPlans") BookedPlan plan) {
        BalanceFigures.Difference correction =
                totals(plan, Parts.byMeasures(Lines.NONE)).countedElsewhere();

        assertEquals(0, correction.committed().signum());
        assertEquals(0, correction.spent().signum());
        assertEquals(0, correction.available().signum());
    }

    @Property
    void by_fiscal_year_nothing_counts_twice(@ForAll("plans") BookedPlan plan) {
        BalanceFigures.Difference correction = totals(plan, null).countedElsewhere();

        assertEquals(0, correction.planned().upper().signum());
        assertEquals(0, correction.spent().signum());
    }

    @Property
    void every_group_adds_up_in_itself(@ForAll("plans") BookedPlan plan) {
        for (GroupBalance group : totals(plan, Parts.byMeasures(Lines.NONE)).groups()) {
            BalanceFigures figures = group.figures();
            assertEquals(figures.committed(), figures.open().add(figures.released()));
            assertTrue(figures.open().signum() >= 0);
            if (group.unlimited() == 0) {
                assertEquals(
                        figures.available(),
                        figures.planned().upper().subtract(figures.open()).subtract(figures.spent()));
            }
        }
    }

    @Property
    void the_plan_has_spent_what_is_booked_on_its_money_lines(@ForAll("plans") BookedPlan plan) {
        BigDecimal booked = plan.lines().stream()
                .filter(line -> line.kind().isMoney())
                .flatMap(line -> Objects.requireNonNull(plan.booked().get(line.id())).values().stream())
                .map(Booked::spent)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);

        assertEquals(booked, totals(plan, null).plan().figures().spent());
    }

    private enum Figure {
        SPENT,
        AVAILABLE
    }

    private static BigDecimal sum(BalanceTotals.Totals totals, Figure figure) {
        return totals.groups().stream()
                .map(group -> figure == Figure.SPENT
                        ? group.figures().spent()
                        : group.figures().available())
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static BalanceTotals.Totals totals(BookedPlan plan, Parts.@Nullable Grouping grouping) {
        return new BalanceTotals(2011, plan.booked(), Set.of()).totals(Lines.PLAN, plan.lines(), grouping, null);
    }
}
