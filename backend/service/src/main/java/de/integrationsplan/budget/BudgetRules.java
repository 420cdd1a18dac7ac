package de.integrationsplan.budget;

import de.integrationsplan.budget.GroupedTotals.Correction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * THE BUDGET RULES: what a plan costs, said as honestly as its lines say it.
 *
 * <ol>
 *   <li>Staff, existing staff and in-kind capacity are not money. They are listed and never summed.
 *   <li>Money, funding programmes and means of third parties count as their amount is meant: exactly, at most, about, at least,
 *       from–to. Without a figure they count as one line "without a figure".
 *   <li>The lower bound takes what is exact, about or at least, and the lower figure of a span. An upper limit ("max.", "bis
 *       zu") adds nothing to it: perhaps nothing is spent. The upper bound takes all figures.
 *   <li>The upper bound is open when a line says "at least" or has no figure.
 *   <li>A shared pot counts once in the plan, and once in each group that one of its measures belongs to: fully where no
 *       shares are given, otherwise with the shares of the group's measures. A measure with several leads, goals or building
 *       blocks counts in each of them. What groups have in common is the correction "counted elsewhere".
 *   <li>A yearly amount counts once: a plan is for one year.
 * </ol>
 *
 * <p>Source: the county's table "Handlungsschwerpunkte Integration in 2011" and how it is meant to be read ("max. 10.000 € / Jahr (inkl.
 * nachfolgende Zeile)" is one pot of two rows). All figures are euros with two decimals.
 */
public final class BudgetRules {

    private BudgetRules() {}

    /** How a line counts: rules 1 and 2. */
    public static Effect effectOf(ResourceKind kind, SoftAmount amount) {
        if (!kind.isMoney()) {
            return Effect.NOT_MONEY;
        }
        if (amount.qualifier().hasFigure() && amount.amountFrom() != null) {
            return Effect.SPAN;
        }
        return switch (amount.qualifier()) {
            case EXACT -> Effect.EXACT;
            case AT_MOST -> Effect.AT_MOST;
            case ABOUT -> Effect.ABOUT;
            case AT_LEAST -> Effect.AT_LEAST;
            case AS_NEEDED, NONE -> Effect.UNQUANTIFIED;
        };
    }

    /** What a line adds to the lower and to the upper bound: rule 3. */
    public static Range rangeOf(Effect effect, SoftAmount amount) {
        return switch (effect) {
            case EXACT, ABOUT, AT_LEAST -> new Range(figure(amount.amount()), figure(amount.amount()));
            case AT_MOST -> new Range(Range.NOTHING, figure(amount.amount()));
            case SPAN -> new Range(figure(amount.amountFrom()), figure(amount.amount()));
            case UNQUANTIFIED, NOT_MONEY -> Range.ZERO;
        };
    }

    /**
     * The fiscal year in which a line counts: the plan's; for an amount over a period that does not touch the plan's year, the
     * year of the period that is closest to it. An amount over several years is not spread over them.
     *
     * @param from first year of the period; null when it is open
     * @param to last year of the period; null when it is open
     */
    public static int fiscalYearOf(int planYear, Recurrence recurrence, @Nullable Integer from, @Nullable Integer to) {
        if (recurrence == Recurrence.PERIOD && from != null && from > planYear) {
            return from;
        }
        return recurrence == Recurrence.PERIOD && to != null && to < planYear ? to : planYear;
    }

    /**
     * The plan's total, the totals of all groups that a line touches, and what they have in common: rules 4 and 5.
     *
     * @param none the group of lines that belong to no other
     */
    public static GroupedTotals totals(Group plan, List<CostLine> lines, Group none) {
        Tally whole = new Tally(plan);
        Map<Group, Tally> groups = new TreeMap<>(Group.ORDER);
        for (CostLine line : lines) {
            Effect effect = effectOf(line.kind(), line.amount());
            Range range = rangeOf(effect, line.amount());
            whole.add(line, effect, range, false);
            Map<Group, Range> parts = partsByGroup(line, range, none);
            parts.forEach((group, part) ->
                    groups.computeIfAbsent(group, Tally::new).add(line, effect, part, parts.size() > 1));
        }
        BudgetTotal total = whole.total();
        List<BudgetTotal> totals = groups.values().stream().map(Tally::total).toList();
        return new GroupedTotals(total, totals, countedElsewhere(total, totals));
    }

    /** Which groups a line touches, and with what: a group counts once however many of its measures the line serves. */
    private static Map<Group, Range> partsByGroup(CostLine line, Range whole, Group none) {
        Map<Group, Range> parts = new LinkedHashMap<>();
        List<Range> split = line.isSplit() ? PotSplit.split(whole, line.shares()) : List.of();
        for (int index = 0; index < line.served().size(); index++) {
            List<Group> groups = line.served().get(index).groups();
            for (Group group : groups.isEmpty() ? List.of(none) : groups) {
                if (line.isSplit()) {
                    parts.merge(group, split.get(index), Range::plus);
                } else {
                    parts.put(group, whole);
                }
            }
        }
        return parts.isEmpty() ? Map.of(none, whole) : parts;
    }

    private static Correction countedElsewhere(BudgetTotal plan, List<BudgetTotal> groups) {
        BigDecimal lower = groups.stream().map(BudgetTotal::lower).reduce(plan.lower(), BigDecimal::subtract);
        BigDecimal upper = groups.stream().map(BudgetTotal::upper).reduce(plan.upper(), BigDecimal::subtract);
        int unquantified = groups.stream().mapToInt(BudgetTotal::unquantified).sum();
        return new Correction(lower, upper, plan.unquantified() - unquantified);
    }

    private static BigDecimal figure(@Nullable BigDecimal amount) {
        return Objects.requireNonNull(amount, "the qualifier promises a figure");
    }
}
