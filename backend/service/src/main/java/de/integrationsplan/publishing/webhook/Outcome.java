package de.integrationsplan.publishing.webhook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param status null when the receiver did not answer
 */
record Outcome(Kind kind, @Nullable Integer status) {

    enum Kind {
        DELIVERED,
        REFUSED,
        REDIRECTED,
        GONE,
        TIMEOUT,
        UNREACHABLE,
        TLS_FAILED,
        UNRESOLVABLE,
        ADDRESS_NOT_PUBLIC,
        SECRET_UNREADABLE,
        INTERRUPTED;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Outcome of(Kind kind) {
        return new Outcome(kind, null);
    }
}
