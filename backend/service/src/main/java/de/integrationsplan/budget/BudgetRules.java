package de.integrationsplan.budget;

import de.integrationsplan.budget.GroupedTotals.Correction;
import java.math.BigDecimal;
import java.util.Collections;
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
 *       from–to. Without a figure ("as needed", or none for a reason) they count as one line "without a figure".
 *   <li>The lower bound takes what is exact, about or at least, and the lower figure of a span. An upper limit ("max.", "bis
 *       zu") adds nothing to it: perhaps nothing is spent. The upper bound takes all figures.
 *   <li>The upper bound is open when a line says "at least" or has no figure.
 *   <li>A shared pot counts once in the plan, and once in each group that one of its measures belongs to: fully where no
 *       shares are given, otherwise with the shares of the group's measures, to the cent. A measure with several leads, goals
 *       or building blocks counts in each of them. What groups have in common is the correction "counted elsewhere".
 *   <li>A yearly amount counts once: a plan is for one year. An amount over a period counts once, in full.
 *   <li>By fiscal year an amount counts in the plan's year, or in the year of its period that is closest to it; one over a
 *       period counts in equal parts in each of its years when it is distributed evenly, in the first one when it is there at
 *       the start.
 *   <li>Means are the county's own, except for programmes and third parties, as far as a line or its programme names no own
 *       share.
 * </ol>
 *
 * <p>Source: the county's table "Handlungsschwerpunkte Integration in 2011" and how it is meant to be read ("max. 10.000 € / Jahr (inkl.
 * nachfolgende Zeile)" is one pot of two rows). All figures are euros with two decimals, without floating point.
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

    static Range rangeOf(CostLine line) {
        return rangeOf(effectOf(line.kind(), line.amount()), line.amount());
    }

    /** What of an amount falls on which fiscal year, in order; the parts add up to it: rule 7. */
    public static Map<Integer, Range> yearsOf(int planYear, Timing timing, Range whole) {
        Integer from = timing.period().firstYear();
        Integer to = timing.period().lastYear();
        if (timing.recurrence() == Recurrence.ONCE) {
            return Map.of(planYear, whole);
        }
        if (timing.distribution() == Distribution.EVEN && from != null && to != null && from < to) {
            List<Range> parts = PotSplit.split(whole, Collections.nCopies(to - from + 1, BigDecimal.ONE));
            Map<Integer, Range> years = new TreeMap<>();
            parts.forEach(part -> years.put(from + years.size(), part));
            return years;
        }
        return Map.of(
                timing.distribution() == Distribution.AT_START && from != null ? from : closestTo(planYear, from, to),
                whole);
    }

    private static int closestTo(int planYear, @Nullable Integer from, @Nullable Integer to) {
        if (from != null && from > planYear) {
            return from;
        }
        return to != null && to < planYear ? to : planYear;
    }

    /**
     * The county's own part, 0 to 1: rule 8.
     *
     * @param ofLine what the line says; null when nothing
     * @param ofProgramme what its programme says; null when nothing, or when it has none
     */
    public static BigDecimal ownShareOf(
            ResourceKind kind, boolean hasProgramme, @Nullable BigDecimal ofLine, @Nullable BigDecimal ofProgramme) {
        BigDecimal otherwise = kind == ResourceKind.MONEY && !hasProgramme ? BigDecimal.ONE : BigDecimal.ZERO;
        return ofLine != null ? ofLine : Objects.requireNonNullElse(ofProgramme, otherwise);
    }

    /** The plan's total, the totals of all groups that a line touches, and what they have in common: rules 4 and 5. */
    static GroupedTotals totals(Group plan, List<CostLine> lines, Parts.Grouping grouping) {
        Tally whole = new Tally(plan);
        Map<Group, Tally> groups = new TreeMap<>(Group.ORDER);
        for (CostLine line : lines) {
            Effect effect = effectOf(line.kind(), line.amount());
            Range range = rangeOf(effect, line.amount());
            Part all = Part.whole(range, line.served().size());
            whole.add(line, effect, all, Reasons.of(line, effect, all));
            grouping.of(line, range).forEach((group, part) -> groups.computeIfAbsent(group, Tally::new)
                    .add(line, effect, part, Reasons.of(line, effect, part)));
        }
        BudgetTotal total = whole.total();
        List<BudgetTotal> totals = groups.values().stream().map(Tally::total).toList();
        return new GroupedTotals(total, totals, countedElsewhere(total, totals));
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
