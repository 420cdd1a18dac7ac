package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.problem.ProblemType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which form a client wants.
 *
 * <p>Source: RFC 9110, 12.5.1. The most specific range that fits a type decides about it; equal weights leave JSON first.
 */
final class Negotiation {

    private static final String JSON = "application/json";

    private Negotiation() {}

    /** Whether there is nothing to negotiate: nearly all requests. */
    static boolean wantsJson(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.equals(JSON);
    }

    /**
     * @return null for JSON
     * @throws Refusal 406 when none of the forms is wanted
     */
    static @Nullable Shape ofMeasures(@Nullable String accept) {
        if (accept == null || wantsJson(accept)) {
            return null;
        }
        List<Weighted> ranges = Weighted.list(accept.toLowerCase(Locale.ROOT));
        Shape best = null;
        float highest = weight(ranges, JSON);
        for (Shape shape : Shape.values()) {
            float weight = shape == Shape.CATALOGUE ? 0 : weight(ranges, shape.mediaType());
            if (weight > highest) {
                best = shape;
                highest = weight;
            }
        }
        if (highest <= 0) {
            throw Refusal.of(ProblemType.NOT_ACCEPTABLE);
        }
        return best;
    }

    /** @throws Refusal 406 */
    static void require(@Nullable String accept, String mediaType) {
        if (accept != null && weight(Weighted.list(accept.toLowerCase(Locale.ROOT)), mediaType) <= 0) {
            throw Refusal.of(ProblemType.NOT_ACCEPTABLE);
        }
    }

    private static float weight(List<Weighted> ranges, String mediaType) {
        String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        for (String range : List.of(mediaType, family, "*/*")) {
            for (Weighted entry : ranges) {
                if (entry.value().equals(range)) {
                    return entry.weight();
                }
            }
        }
        return 0;
    }
}
