package de.integrationsplan.platform.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a caller would like, as far as this service knows it; anything else is passed over, as the standard asks.
 *
 * <p>Source: RFC 7240.
 */
public record Prefer(boolean async) {

    public static final String HEADER = "Prefer";

    /** For the framework. */
    public static Prefer fromString(String header) {
        return new Prefer(Arrays.stream(header.split(","))
                .map(preference -> preference.split(";", 2)[0].strip())
                .anyMatch("respond-async"::equalsIgnoreCase));
    }

    /** Whether the caller would rather get a job than wait. */
    public static boolean wantsAsync(@Nullable Prefer prefer) {
        return prefer != null && prefer.async();
    }
}
