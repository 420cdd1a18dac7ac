package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.CanonicalJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a channel shows in one edition.
 *
 * @param number 0 before the first publication
 * @param lastSequence of the channel's log; 0 before the first publication
 * @param publishedAt null before the first publication
 * @param items in the plan's order
 */
record EditionSnapshot(
        int number,
        long lastSequence,
        String digest,
        @Nullable Instant publishedAt,
        List<PublishedItem> items) {

    static final EditionSnapshot NONE =
            new EditionSnapshot(0, 0, CanonicalJson.digest(new TreeMap<>()), null, List.of());

    private static final Comparator<PublishedItem> ORDER = Comparator.comparingInt(
                    (PublishedItem shown) -> shown.item().position())
            .thenComparing(shown -> shown.item().lineage());

    static EditionSnapshot of(FeedRows.Edition edition, Collection<PublishedItem> items) {
        return new EditionSnapshot(
                edition.number(),
                edition.lastSequence(),
                edition.digest(),
                edition.publishedAt(),
                items.stream().sorted(ORDER).toList());
    }

    static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
