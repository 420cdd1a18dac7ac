package de.integrationsplan.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands booked on a line for one fiscal year: the sums of the entries that no other entry replaces, in euros.
 *
 * @param planned null when no entry plans anything
 */
public record Booked(@Nullable BigDecimal planned, BigDecimal committed, BigDecimal spent, BigDecimal released) {

    public static final Booked NOTHING = new Booked(null, Range.NOTHING, Range.NOTHING, Range.NOTHING);

    /** Committed, and neither released nor, by a release, paid. */
    public BigDecimal open() {
        return committed.subtract(released);
    }

    Booked plus(EntryKind kind, BigDecimal amount) {
        return switch (kind) {
            case PLANNED -> new Booked(planned == null ? amount : planned.add(amount), committed, spent, released);
            case COMMITTED -> new Booked(planned, committed.add(amount), spent, released);
            case SPENT -> new Booked(planned, committed, spent.add(amount), released);
            case RELEASED -> new Booked(planned, committed, spent, released.add(amount));
        };
    }
}
