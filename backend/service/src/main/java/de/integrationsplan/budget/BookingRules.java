package de.integrationsplan.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * THE BOOKING RULES: what is left of a line, what is unusual and what is impossible.
 *
 * <ol>
 *   <li>Planned is the sum of the entries that plan. Where there are none, it is what the line itself says for the fiscal year
 *       ({@link BudgetRules#yearsOf}), meant as the line means it; for any other year nothing.
 *   <li>Open is committed minus released. Who pays what was committed books it as spent and releases the commitment.
 *   <li>Available is planned minus open minus spent, from the upper figure of what is planned. "At least", "as needed" and no
 *       figure set no limit: nothing is said to be available. Less than nothing is possible.
 *   <li>What has happened must be booked even when it should not have: over the limit ("exactly", "at most", a span), over the
 *       estimate ("about"), over what entries planned, and spent beyond all that was ever committed are warnings.
 *   <li>Impossible, and refused, are bookings in a closed fiscal year, releases of more than is committed, and bookings on what
 *       is not money.
 *   <li>A correction replaces one entry of the same line, once. With 0 it cancels. It is a booking itself, and it takes the
 *       replaced one out: both fiscal years must be open.
 * </ol>
 *
 * <p>Source: municipal budget law of North Rhine-Westphalia (KomHVO NRW: Haushaltsüberwachung) as far as a plan needs it;
 * {@code docs/adr/0011-bookings-and-funders.md}.
 */
public final class BookingRules {

    private BookingRules() {}

    /** What is refused, in the order in which it is checked. */
    public enum Refusal {
        NOT_MONEY,
        YEAR_CLOSED,
        MORE_RELEASED_THAN_COMMITTED
    }

    /** What is unusual. */
    public enum Warning {
        OVER_LIMIT,
        OVER_ESTIMATE,
        OVER_PLAN,
        SPENT_WITHOUT_COMMITMENT,
        YEAR_CLOSED
    }

    /** Where what is planned comes from. */
    public enum PlannedBy {
        ENTRIES,
        LINE,
        NOTHING
    }

    /**
     * What a line holds in one fiscal year.
     *
     * @param qualifier how {@code planned} is meant
     * @param available null when nothing sets a limit
     */
    public record Balance(
            Qualifier qualifier,
            Range planned,
            PlannedBy plannedBy,
            Booked booked,
            @Nullable BigDecimal available,
            Set<Warning> warnings) {}

    /**
     * The balance of a line for a year: rules 1 to 4.
     *
     * @param ofYear what the line says for this year; null when it says nothing
     */
    public static Balance balance(SoftAmount amount, @Nullable Range ofYear, Booked booked, boolean yearClosed) {
        PlannedBy by = booked.planned() != null
                ? PlannedBy.ENTRIES
                : ofYear != null && amount.qualifier().hasFigure() ? PlannedBy.LINE : PlannedBy.NOTHING;
        Qualifier qualifier = by == PlannedBy.ENTRIES ? Qualifier.EXACT : amount.qualifier();
        Range planned =
                switch (by) {
                    case ENTRIES -> new Range(figure(booked.planned()), figure(booked.planned()));
                    case LINE -> ofYear == null ? Range.ZERO : ofYear;
                    case NOTHING -> Range.ZERO;
                };
        BigDecimal available =
                setsLimit(qualifier) ? planned.upper().subtract(booked.open()).subtract(booked.spent()) : null;
        return new Balance(
                qualifier, planned, by, booked, available, warnings(qualifier, by, booked, available, yearClosed));
    }

    private static boolean setsLimit(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, AT_MOST, ABOUT -> true;
            case AT_LEAST, AS_NEEDED, NONE -> false;
        };
    }

    private static Set<Warning> warnings(
            Qualifier qualifier, PlannedBy by, Booked booked, @Nullable BigDecimal available, boolean yearClosed) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (available != null && available.signum() < 0) {
            warnings.add(
                    by != PlannedBy.LINE
                            ? Warning.OVER_PLAN
                            : qualifier == Qualifier.ABOUT ? Warning.OVER_ESTIMATE : Warning.OVER_LIMIT);
        }
        if (booked.spent().compareTo(booked.committed()) > 0) {
            warnings.add(Warning.SPENT_WITHOUT_COMMITMENT);
        }
        if (yearClosed) {
            warnings.add(Warning.YEAR_CLOSED);
        }
        return warnings;
    }

    /**
     * Why a booking is impossible: rules 5 and 6.
     *
     * @param after what would stand booked afterwards, for each fiscal year that the booking touches
     */
    public static List<Refusal> refusals(ResourceKind kind, boolean anyYearClosed, List<Booked> after) {
        List<Refusal> refusals = new ArrayList<>();
        if (!kind.isMoney()) {
            refusals.add(Refusal.NOT_MONEY);
        }
        if (anyYearClosed) {
            refusals.add(Refusal.YEAR_CLOSED);
        }
        if (after.stream().anyMatch(booked -> booked.open().signum() < 0)) {
            refusals.add(Refusal.MORE_RELEASED_THAN_COMMITTED);
        }
        return refusals;
    }

    private static BigDecimal figure(@Nullable BigDecimal amount) {
        return Objects.requireNonNull(amount, "entries plan something");
    }
}
