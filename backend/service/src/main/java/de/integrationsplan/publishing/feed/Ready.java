package de.integrationsplan.publishing.feed;

import io.vertx.core.buffer.Buffer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A body as it goes over the wire, in each coding that is held.
 *
 * @param source of the body without coding; held where it is asked for often, put together anew elsewhere
 * @param gzip null where it is not held
 * @param brotli null where it is not held
 */
record Ready(
        Supplier<Buffer> source,
        @Nullable Buffer gzip,
        @Nullable Buffer brotli) {

    private static final int TAG_LENGTH = 32;

    static Ready plain(Buffer body) {
        return new Ready(() -> body, null, null);
    }

    /** In all codings, outside of the heap: nothing is copied when it is sent. Takes milliseconds, so not on an event loop. */
    static Ready held(byte[] body) {
        Buffer plain = Compression.outsideOfTheHeap(body);
        return compressed(() -> plain, body);
    }

    /** Compressed; without coding it is put together when asked for. Not on an event loop. */
    static Ready compressed(Supplier<Buffer> source, byte[] body) {
        return new Ready(
                source,
                Compression.outsideOfTheHeap(Compression.gzip(body)),
                Compression.isBrotliThere() ? Compression.outsideOfTheHeap(Compression.brotli(body)) : null);
    }

    Buffer plain() {
        return source.get();
    }

    static String tagOf(String digest) {
        return '"' + digest.substring(0, TAG_LENGTH) + '"';
    }
}
