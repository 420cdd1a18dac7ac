package de.integrationsplan.platform.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A bucket of requests per caller that refills evenly over a minute. Each instance of the service counts for itself: with two of
 * them a caller has up to twice as much, which protects either all the same and costs no shared store.
 */
@ApplicationScoped
class RateLimits {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Bounds memory, not callers: who was forgotten starts with a full bucket. */
    private static final int CALLERS = 50_000;

    private final int perMinute;
    private final LoadingCache<String, Bucket> buckets;

    RateLimits(@ConfigProperty(name = "integrationsplan.rate-limit.per-minute") int perMinute) {
        this.perMinute = perMinute;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(WINDOW)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                        .build());
    }

    /** Requests per minute and caller. */
    int perMinute() {
        return perMinute;
    }

    /** @param caller never shown or logged */
    ConsumptionProbe take(String caller) {
        return buckets.get(caller).tryConsumeAndReturnRemaining(1);
    }
}
