package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.integrationsplan.publishing.feed.FeedRows.Decision;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.Licence;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feed's documents as bytes. */
final class FeedJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    record PublishedEdition(
            int edition,
            String publishedAt,
            @Nullable String note,
            @Nullable Decision decision,
            int count,
            String digest,
            Licence licence) {}

    private FeedJson() {}

    static Buffer tombstone(ChannelFeed.Tombstone tombstone) {
        return write(tombstone);
    }

    static Buffer edition(Edition edition, ChannelHead head) {
        return write(new PublishedEdition(
                edition.number(),
                edition.publishedAtText(),
                edition.note(),
                edition.decision(),
                edition.count(),
                edition.digest(),
                head.channel().licence()));
    }

    /** @param self and next are relative addresses, percent-encoded, and so need no escaping */
    static Buffer page(
            List<Buffer> items, EditionSnapshot edition, ChannelHead head, String self, @Nullable String next) {
        Buffer page = items(items)
                .appendString(",\"edition\":" + edition.number())
                .appendString(",\"digest\":\"" + edition.digest() + '"')
                .appendString(",\"count\":" + edition.items().size())
                .appendBuffer(terms(head))
                .appendString(",\"self\":\"" + self + '"');
        return (next == null ? page : page.appendString(",\"next\":\"" + next + '"')).appendString("}");
    }

    static Buffer changes(List<Buffer> items, int edition, ChannelHead head, String next, boolean more) {
        return items(items)
                .appendString(",\"edition\":" + edition)
                .appendString(",\"next\":\"" + next + '"')
                .appendString(",\"more\":" + more)
                .appendBuffer(terms(head))
                .appendString("}");
    }

    private static Buffer terms(ChannelHead head) {
        return Buffer.buffer(",\"licence\":")
                .appendBuffer(write(head.channel().licence()))
                .appendString(",\"retention\":\"" + head.retention().text() + '"');
    }

    private static Buffer items(List<Buffer> items) {
        int size = items.stream().mapToInt(Buffer::length).sum() + items.size() + 1000;
        Buffer joined = Buffer.buffer(size).appendString("{\"items\":[");
        for (int index = 0; index < items.size(); index++) {
            (index == 0 ? joined : joined.appendByte((byte) ',')).appendBuffer(items.get(index));
        }
        return joined.appendByte((byte) ']');
    }

    private static Buffer write(Object record) {
        try {
            return Buffer.buffer(MAPPER.writeValueAsBytes(record));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
