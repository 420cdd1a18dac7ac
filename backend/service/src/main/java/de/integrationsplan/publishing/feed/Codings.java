package de.integrationsplan.publishing.feed;

import io.vertx.core.buffer.Buffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which codings a client takes.
 *
 * <p>Source: RFC 9110, 12.5.3. Where it likes both the same, Brotli: it is smaller.
 *
 * @param gzip weight, 0 to 1; 0 refuses
 * @param brotli weight, 0 to 1; 0 refuses
 */
record Codings(float gzip, float brotli) {

    static final Codings NONE = new Codings(0, 0);

    /** Clients send few different headers; a hostile one that sends many is read anew each time. */
    private static final int REMEMBERED = 200;

    private static final Map<String, Codings> KNOWN = new ConcurrentHashMap<>();

    static Codings of(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return NONE;
        }
        Codings known = KNOWN.get(acceptEncoding);
        if (known == null) {
            known = read(acceptEncoding);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(acceptEncoding, known);
            }
        }
        return known;
    }

    private static Codings read(String header) {
        float any = 0;
        float gzip = -1;
        float brotli = -1;
        for (Weighted entry : Weighted.list(header.toLowerCase(Locale.ROOT))) {
            switch (entry.value()) {
                case "gzip", "x-gzip" -> gzip = entry.weight();
                case "br" -> brotli = entry.weight();
                case "*" -> any = entry.weight();
                default -> {}
            }
        }
        return new Codings(gzip < 0 ? any : gzip, brotli < 0 ? any : brotli);
    }

    @Nullable
    Buffer brotliOf(Ready body) {
        return brotli > 0 && (brotli >= gzip || body.gzip() == null) ? body.brotli() : null;
    }

    @Nullable
    Buffer gzipOf(Ready body) {
        return gzip > 0 ? body.gzip() : null;
    }
}
