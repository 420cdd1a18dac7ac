package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.publishing.CanonicalJson;
import java.nio.charset.StandardCharsets;
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
 * @param tag with quotes; stands for the state of the whole channel
 * @param lastModified as in the header; null before the first publication
 * @param items in the plan's order
 */
record EditionSnapshot(
        int number,
        long lastSequence,
        String digest,
        String tag,
        @Nullable String lastModified,
        List<FeedItem> items) {

    private static final Comparator<FeedItem> ORDER =
            Comparator.comparingInt(FeedItem::position).thenComparing(FeedItem::lineage);

    static EditionSnapshot none(FeedRows.Licence licence) {
        String digest = CanonicalJson.digest(new TreeMap<>());
        return new EditionSnapshot(0, 0, digest, tag(0, digest, licence), null, List.of());
    }

    static EditionSnapshot of(FeedRows.Edition edition, FeedRows.Licence licence, Collection<FeedItem> items) {
        return new EditionSnapshot(
                edition.number(),
                edition.lastSequence(),
                edition.digest(),
                tag(edition.number(), edition.digest(), licence),
                httpDate(edition.publishedAt()),
                items.stream().sorted(ORDER).toList());
    }

    private static String tag(int number, String digest, FeedRows.Licence licence) {
        String all = number + " " + digest + " " + licence;
        return Ready.tagOf(Digests.sha256(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
