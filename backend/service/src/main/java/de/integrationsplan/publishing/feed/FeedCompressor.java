package de.integrationsplan.publishing.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Compresses the pages that follow the first and the single measures, in the background and when an edition has stood for a moment: who
 * publishes several times in a row, or asks in the first seconds, gets those uncompressed.
 */
@Singleton
class FeedCompressor {

    private static final int CALM_SECONDS = 2;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "feed-compressor");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    void stop(@Observes ShutdownEvent shutdown) {
        worker.shutdownNow();
    }

    void compress(Collection<ChannelFeed> feeds, BooleanSupplier stillWanted) {
        List<ChannelFeed> all = List.copyOf(feeds);
        worker.schedule(() -> all.forEach(feed -> feed.compressAll(stillWanted)), CALM_SECONDS, TimeUnit.SECONDS);
    }
}
