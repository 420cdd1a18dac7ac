package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the feed reads from the database. */
final class FeedRows {

    private FeedRows() {}

    /**
     * @param clientId the portal's client; null for a public channel without one
     * @param url the portal's own address
     */
    record Channel(
            String key,
            String name,
            String language,
            boolean isPublic,
            boolean isClosed,
            @Nullable String clientId,
            @Nullable String url,
            @Nullable Contact contact,
            Licence licence) {}

    record Contact(String name, @Nullable String email) {}

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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Removal(String at, String reason, @Nullable String replacement) {}

    /** All channels, and the editions that are newer than the one that was asked for, in ascending order. */
    record News(List<Channel> channels, List<Edition> editions) {}
}
