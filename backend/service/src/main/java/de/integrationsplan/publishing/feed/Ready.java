package de.integrationsplan.publishing.feed;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A body as it goes over the wire; {@code gzip} is null where compressing is not worth it. */
record Ready(Buffer plain, @Nullable Buffer gzip) {

    private static final int TAG_LENGTH = 32;

    static Ready plain(Buffer body) {
        return new Ready(body, null);
    }

    static Ready compressed(Buffer body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Ready(body, Buffer.buffer(bytes.toByteArray()));
    }

    static String tagOf(String digest) {
        return '"' + digest.substring(0, TAG_LENGTH) + '"';
    }
}
