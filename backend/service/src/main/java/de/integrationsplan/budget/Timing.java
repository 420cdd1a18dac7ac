package de.integrationsplan.budget;

import org.jspecify.annotations.Nullable;

/**
 * When an amount is there.
 *
 * @param distribution only with {@link Recurrence#PERIOD}; null when nobody has said
 */
public record Timing(Recurrence recurrence, @Nullable Distribution distribution, Period period) {

    /** Once, in the plan's year. */
    public static final Timing ONCE = new Timing(Recurrence.ONCE, null, new Period(null, null));
}
