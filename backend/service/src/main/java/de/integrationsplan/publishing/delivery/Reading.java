package de.integrationsplan.publishing.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a reader; pure.
 *
 * @param holding null until something was fetched completely
 * @param deliveredAt when that was first known; null without it
 * @param seenAt of the last request
 */
record Reading(@Nullable Holding holding, @Nullable Instant deliveredAt, Instant seenAt) {

    static Reading of(@Nullable Holding holding, Instant now) {
        return new Reading(holding, holding == null ? null : now, now);
    }

    /** Who still pages through an older edition does not lose the newer one. */
    Reading then(Reading later) {
        Holding newer = later.holding;
        boolean keeps = newer == null || (holding != null && (newer.isSameEdition(holding) || isOlder(newer, holding)));
        return keeps ? new Reading(holding, deliveredAt, later.seenAt) : later;
    }

    private static boolean isOlder(Holding one, Holding other) {
        return one.edition() < other.edition();
    }

    boolean holds(@Nullable Holding other) {
        return other == null || (holding != null && holding.isSameEdition(other));
    }
}
