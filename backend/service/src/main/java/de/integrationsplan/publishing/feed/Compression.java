package de.integrationsplan.publishing.feed;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** Compresses once what is sent many times. */
final class Compression {

    /** Of 0 to 11; above it costs many times as much for a few per cent. */
    private static final int BROTLI_QUALITY = 5;

    private Compression() {}

    /** The encoder is native code: there for Linux on x86-64 and ARM64; elsewhere the feed does without. */
    static boolean isBrotliThere() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] brotli(byte[] body) {
        try {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The kernel takes such bytes from where they are; they go when nobody refers to them any more. */
    static Buffer outsideOfTheHeap(byte[] body) {
        ByteBuffer direct = ByteBuffer.allocateDirect(body.length).put(body).flip();
        return Buffer.buffer(Unpooled.wrappedBuffer(direct));
    }
}
