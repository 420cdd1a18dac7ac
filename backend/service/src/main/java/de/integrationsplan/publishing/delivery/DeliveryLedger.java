package de.integrationsplan.publishing.delivery;

import de.integrationsplan.publishing.feed.Delivery;
import de.integrationsplan.publishing.feed.FeedObserver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What this instance has handed out, in memory: all that the event loop does for the ledger. {@link DeliveryFlush} keeps it.
 *
 * <p>A 304 counts like the answer that it stands for: on the last page it says that the reader holds the edition, on any other only
 * that it was here.
 */
@ApplicationScoped
class DeliveryLedger implements FeedObserver {

    private static final String ANYBODY = "";

    /** A reader that asks a thousand times a second need not be noted as often. */
    private static final long PRECISION_MILLIS = Duration.ofSeconds(1).toMillis();

    private final Map<Reader, Reading> readings = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    @Override
    public void delivered(Delivery delivery, @Nullable String clientId, boolean unchanged) {
        Reader reader = new Reader(delivery.channel(), clientId == null ? ANYBODY : clientId);
        Holding holding = holding(delivery);
        Reading known = readings.get(reader);
        long now = clock.millis();
        if (known == null || !known.holds(holding) || now - known.seenAt().toEpochMilli() >= PRECISION_MILLIS) {
            readings.merge(reader, Reading.of(holding, Instant.ofEpochMilli(now)), Reading::then);
        }
    }

    private static @Nullable Holding holding(Delivery delivery) {
        if (!delivery.complete() || delivery.edition() == 0) {
            return null;
        }
        Way way = delivery.kind() == Delivery.Kind.CHANGES ? Way.CHANGES : Way.FULL_LOAD;
        return new Holding(delivery.edition(), delivery.sequence(), way);
    }

    Map<Reader, Reading> readings() {
        return Map.copyOf(readings);
    }

    /** For what the database does not know, as after the restoring of a backup: the reader starts anew. */
    void forget(Reader reader, Reading reading) {
        readings.remove(reader, reading);
    }
}
