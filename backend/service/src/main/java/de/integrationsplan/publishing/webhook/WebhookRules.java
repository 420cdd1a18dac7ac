package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.problem.FieldError;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of webhooks: what may be called, what an answer means, when to try again. Pure.
 *
 * <p>Source: Standard Webhooks 1.0, sections "Webhook scheme", "Deliverability and reliability" and "Security considerations".
 */
final class WebhookRules {

    /** Distances of the attempts after the first one; together 75 hours and a half. */
    private static final List<Duration> DISTANCES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** So that receivers that failed together are not called together again. */
    private static final double JITTER = 0.1;

    private static final int GONE = 410;

    private WebhookRules() {}

    /** @param allowPrivate whether {@code http} and the own network may be called */
    static List<FieldError> check(WebhookInput input, boolean allowPrivate) {
        URI url = parsed(input.url());
        List<FieldError> errors = new ArrayList<>();
        if (url == null || url.getHost() == null || !List.of("http", "https").contains(scheme(url))) {
            errors.add(FieldError.at("/url", "wrong-format"));
        } else if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            errors.add(FieldError.at("/url", "url-with-extras"));
        } else if (!allowPrivate && !scheme(url).equals("https")) {
            errors.add(FieldError.at("/url", "https-required"));
        } else if (!allowPrivate && AddressRules.isKnownToBePrivate(url.getHost())) {
            errors.add(FieldError.at("/url", "address-not-public"));
        }
        return errors;
    }

    private static String scheme(URI url) {
        return String.valueOf(url.getScheme());
    }

    private static @Nullable URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome(Outcome.Kind.DELIVERED, status);
        } else if (status == GONE) {
            return new Outcome(Outcome.Kind.GONE, status);
        }
        return new Outcome(status >= 300 && status < 400 ? Outcome.Kind.REDIRECTED : Outcome.Kind.REFUSED, status);
    }

    /**
     * How long to wait after a failed attempt; empty when it was the last one.
     *
     * @param attempts made so far, from 1
     * @param random 0 (inclusive) to 1 (exclusive)
     */
    static Optional<Duration> nextAttempt(String type, int attempts, double random) {
        if (type.equals(WebhookEvent.PING) || attempts > DISTANCES.size()) {
            return Optional.empty();
        }
        Duration distance = DISTANCES.get(attempts - 1);
        return Optional.of(distance.plusMillis((long) (distance.toMillis() * JITTER * random)));
    }
}
