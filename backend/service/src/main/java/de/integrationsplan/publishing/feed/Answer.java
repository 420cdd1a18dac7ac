package de.integrationsplan.publishing.feed;

import io.netty.util.AsciiString;
import io.vertx.core.http.HttpHeaders;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the feed, ready to be sent as often as it is asked for.
 *
 * @param type the media type
 * @param tag with quotes
 * @param tagHeader the same, as it is sent
 * @param lastModified null before the first publication
 * @param links the header Link
 */
record Answer(
        ChannelHead head,
        CharSequence type,
        String tag,
        CharSequence tagHeader,
        @Nullable CharSequence lastModified,
        CharSequence links,
        Supplier<Ready> body,
        Delivery delivery) {

    static final CharSequence JSON = HttpHeaders.createOptimized("application/json");

    static Answer json(
            ChannelHead head,
            String tag,
            @Nullable CharSequence lastModified,
            CharSequence links,
            Supplier<Ready> body,
            Delivery delivery) {
        return new Answer(head, JSON, tag, new AsciiString(tag), lastModified, links, body, delivery);
    }

    Answer with(Ready ready) {
        return new Answer(head, type, tag, tagHeader, lastModified, links, () -> ready, delivery);
    }
}
