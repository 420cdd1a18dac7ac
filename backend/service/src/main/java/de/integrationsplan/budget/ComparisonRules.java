package de.integrationsplan.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * THE RULES OF COMPARING COSTS: why one plan costs more or less than another.
 *
 * <ol>
 *   <li>A line that only the later plan has was added, one that only the earlier plan has was dropped: all that it adds to
 *       the bounds is the difference.
 *   <li>A line of both plans whose kind changed between money and not money makes its whole difference by that.
 *   <li>Otherwise its difference has two causes at most, one after the other: first the new amount, as the old one was meant
 *       (changed amount), then the new qualifier (changed qualifier). Where one of the two has no figure, there is no amount
 *       to compare, and the qualifier makes the whole difference.
 *   <li>All differences together are the difference of the two totals, in the lower bound, in the upper one, and in the number
 *       of lines without a figure.
 * </ol>
 *
 * <p>Source: the plan's own request that two plans' costs compare "by cause"; no norm prescribes the order of rule 3.
 */
public final class ComparisonRules {

    private ComparisonRules() {}

    /** Why a line makes a difference, in the order in which answers list them. */
    public enum Cause {
        ADDED,
        DROPPED,
        CHANGED_AMOUNT,
        CHANGED_QUALIFIER,
        CHANGED_KIND
    }

    /** What the bounds change by; each may be negative. */
    public record Difference(BigDecimal lower, BigDecimal upper, int unquantified) {

        static final Difference NONE = new Difference(Range.NOTHING, Range.NOTHING, 0);

        static Difference between(Range before, Range after, int unquantified) {
            return new Difference(
                    after.lower().subtract(before.lower()), after.upper().subtract(before.upper()), unquantified);
        }

        Difference plus(Difference other) {
            return new Difference(lower.add(other.lower), upper.add(other.upper), unquantified + other.unquantified);
        }

        boolean isNothing() {
            return lower.signum() == 0 && upper.signum() == 0 && unquantified == 0;
        }
    }

    /** One cause of the difference of one line. */
    public record Change(Cause cause, Difference difference) {}

    /** How a line of one plan or both differs; empty when it costs the same. One of the two must be there. */
    public static List<Change> changes(@Nullable CostLine before, @Nullable CostLine after) {
        if (before == null && after == null) {
            return List.of();
        }
        if (before == null || after == null) {
            CostLine only = before == null ? after : before;
            Difference all = difference(
                    before == null ? null : effect(before),
                    range(before),
                    after == null ? null : effect(after),
                    range(after));
            boolean money = only != null && only.kind().isMoney();
            return money ? List.of(new Change(before == null ? Cause.ADDED : Cause.DROPPED, all)) : List.of();
        }
        if (before.kind().isMoney() != after.kind().isMoney()) {
            return List.of(new Change(
                    Cause.CHANGED_KIND, difference(effect(before), range(before), effect(after), range(after))));
        }
        return before.kind().isMoney() ? changesOfMoney(before, after) : List.of();
    }

    private static List<Change> changesOfMoney(CostLine before, CostLine after) {
        Effect was = effect(before);
        Effect is = effect(after);
        List<Change> changes = new ArrayList<>();
        Range between = range(before);
        if (was != Effect.UNQUANTIFIED && is != Effect.UNQUANTIFIED && !sameFigures(before, after)) {
            between = asMeant(was, after.amount());
            changes.add(new Change(Cause.CHANGED_AMOUNT, Difference.between(range(before), between, 0)));
        }
        Difference rest = difference(was, between, is, range(after));
        if (was != is || before.amount().qualifier() != after.amount().qualifier() || !rest.isNothing()) {
            changes.add(new Change(Cause.CHANGED_QUALIFIER, rest));
        }
        return changes;
    }

    /** The new figures as the old ones were meant; a span that has become one figure keeps no width. */
    private static Range asMeant(Effect was, SoftAmount amount) {
        BigDecimal upper = Objects.requireNonNull(amount.amount(), "both have a figure");
        return switch (was) {
            case AT_MOST -> new Range(Range.NOTHING, upper);
            case SPAN -> new Range(amount.amountFrom() == null ? upper : amount.amountFrom(), upper);
            default -> new Range(upper, upper);
        };
    }

    private static boolean sameFigures(CostLine before, CostLine after) {
        return Objects.equals(before.amount().amount(), after.amount().amount())
                && (effect(before) != Effect.SPAN
                        || effect(after) != Effect.SPAN
                        || Objects.equals(
                                before.amount().amountFrom(), after.amount().amountFrom()));
    }

    private static Difference difference(@Nullable Effect was, Range before, @Nullable Effect is, Range after) {
        int unquantified = (is == Effect.UNQUANTIFIED ? 1 : 0) - (was == Effect.UNQUANTIFIED ? 1 : 0);
        return Difference.between(before, after, unquantified);
    }

    private static Effect effect(CostLine line) {
        return BudgetRules.effectOf(line.kind(), line.amount());
    }

    private static Range range(@Nullable CostLine line) {
        return line == null ? Range.ZERO : BudgetRules.rangeOf(line);
    }
}
