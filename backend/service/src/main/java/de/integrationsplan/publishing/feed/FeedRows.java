package de.integrationsplan.publishing.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the feed reads from the database. */
final class FeedRows {

    private FeedRows() {}

    /** @param clientId the portal's client; null for a public channel without one */
    record Channel(String key, boolean isPublic, @Nullable String clientId, Licence licence, boolean isClosed) {}

    record Licence(String name, String url, String attribution) {}

    /** One edition in one channel. */
    record Edition(
            String channel,
            int number,
            Instant publishedAt,
            String publishedAtText,
            @Nullable String note,
            @Nullable Decision decision,
            int count,
            String digest,
            long lastSequence) {}

    record Decision(
            String number, @Nullable String date, @Nullable String url) {}

    /** One line of a channel's log; either a document or a removal. */
    record Change(
            String channel,
            int edition,
            long sequence,
            String lineage,
            String title,
            @Nullable String document,
            @Nullable Removal removal) {}

    record Removal(String at, String reason, @Nullable String replacement) {}

    /** All channels, and what is newer than the edition that was asked for. */
    record News(List<Channel> channels, List<Edition> editions, Map<String, List<Change>> changes) {}
}
