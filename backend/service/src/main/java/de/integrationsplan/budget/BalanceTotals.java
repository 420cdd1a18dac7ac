package de.integrationsplan.budget;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds up the balances of a plan's lines, as {@link BudgetRules} add up what they cost: a pot once in each group. */
final class BalanceTotals {

    private final int planYear;
    private final Map<UUID, Map<Integer, Booked>> booked;
    private final Set<Integer> closedYears;

    BalanceTotals(int planYear, Map<UUID, Map<Integer, Booked>> booked, Set<Integer> closedYears) {
        this.planYear = planYear;
        this.booked = booked;
        this.closedYears = closedYears;
    }

    /** The plan's balance, its groups in order, and the plan's minus the sum of its groups. */
    record Totals(GroupBalance plan, Collection<GroupBalance> groups, BalanceFigures.Difference countedElsewhere) {}

    /**
     * The balances of a line by fiscal year: those in which it counts, and those for which something is booked.
     *
     * @param only null for all years
     */
    Map<Integer, BookingRules.Balance> of(CostLine line, @Nullable Integer only) {
        Map<Integer, BookingRules.Balance> balances = new TreeMap<>();
        if (!line.kind().isMoney()) {
            return balances;
        }
        Map<Integer, Range> said = BudgetRules.yearsOf(planYear, line.timing(), BudgetRules.rangeOf(line));
        Map<Integer, Booked> done = booked.getOrDefault(line.id(), Map.of());
        Set<Integer> years = new TreeSet<>(said.keySet());
        years.addAll(done.keySet());
        for (int year : years) {
            if (only == null || only == year) {
                balances.put(
                        year,
                        BookingRules.balance(
                                line.amount(),
                                said.get(year),
                                done.getOrDefault(year, Booked.NOTHING),
                                closedYears.contains(year)));
            }
        }
        return balances;
    }

    /** @param grouping null when by fiscal year */
    Totals totals(Group plan, List<CostLine> lines, Parts.@Nullable Grouping grouping, @Nullable Integer only) {
        GroupBalance whole = GroupBalance.nothing(plan);
        Map<Group, GroupBalance> groups = new TreeMap<>(Group.ORDER);
        for (CostLine line : lines) {
            for (Map.Entry<Integer, BookingRules.Balance> year : of(line, only).entrySet()) {
                BookingRules.Balance balance = year.getValue();
                whole = whole.plus(BalanceFigures.of(balance), balance);
                parts(line, year.getKey(), balance, grouping)
                        .forEach((group, part) -> groups.put(
                                group,
                                groups.getOrDefault(group, GroupBalance.nothing(group))
                                        .plus(part, balance)));
            }
        }
        BalanceFigures sum = groups.values().stream()
                .map(GroupBalance::figures)
                .reduce(BalanceFigures.NOTHING, BalanceFigures::plus);
        return new Totals(whole, groups.values(), whole.figures().minus(sum));
    }

    private static Map<Group, BalanceFigures> parts(
            CostLine line, int year, BookingRules.Balance balance, Parts.@Nullable Grouping grouping) {
        return grouping == null
                ? new HashMap<>(Map.of(Group.of(year), BalanceFigures.of(balance)))
                : BalanceFigures.parts(line, balance, grouping);
    }
}
