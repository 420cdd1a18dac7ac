package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.feed.FeedRows.Edition;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

/**
 * How long a portal may stay away and still be told by {@code changes} what it missed.
 *
 * @param period in whole days
 */
record Retention(Duration period) {

    /** As in the contract: an ISO 8601 duration in days. */
    String text() {
        return "P" + period.toDays() + "D";
    }

    /**
     * The oldest edition whose cursors are still good: the one that was shown when the period began. Cursors of the newest are good for
     * ever, as their owners have missed nothing.
     *
     * @return 0 when even those from before the first edition are
     */
    int oldestEdition(SortedMap<Integer, Edition> editions, Instant now) {
        Instant begin = now.minus(period);
        int oldest = 0;
        for (Edition edition : editions.values()) {
            if (edition.publishedAt().isAfter(begin)) {
                break;
            }
            oldest = edition.number();
        }
        return oldest;
    }
}
