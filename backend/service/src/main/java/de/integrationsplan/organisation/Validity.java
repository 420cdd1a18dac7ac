package de.integrationsplan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from first day; null: always did
 * @param to last day; null: still does
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean contains(LocalDate day) {
        return beganBy(day) && !endedBefore(day);
    }

    public boolean beganBy(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return !(to != null && other.from != null && to.isBefore(other.from))
                && !(from != null && other.to != null && other.to.isBefore(from));
    }
}
