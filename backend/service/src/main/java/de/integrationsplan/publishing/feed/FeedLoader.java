package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.EditionPublished;
import de.integrationsplan.publishing.feed.FeedRows.Channel;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the feed up to date: at start, after each publication here, when the database tells of one elsewhere ({@link FeedListener}), and by
 * asking once a second in case it did not. While the database is away the feed goes on with what it has.
 */
@Singleton
class FeedLoader {

    private static final Logger LOG = Logger.getLogger(FeedLoader.class);
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(2);

    private final FeedDatabase database;
    private final FeedCursors cursors;
    private final Feeds feeds;
    private final Shapes shapes;
    private final FeedCompressor compressor;
    private final Clock clock;
    private final Retention retention;

    private Replays replays;
    private Map<String, ChannelFeed> shown = Map.of();
    private @Nullable String newestId;
    private @Nullable String fingerprint;
    private boolean reachable = true;

    FeedLoader(
            FeedDatabase database,
            FeedCursors cursors,
            Feeds feeds,
            Shapes shapes,
            FeedCompressor compressor,
            Clock clock,
            @ConfigProperty(name = "integrationsplan.feed.retention") Duration retention) {
        this.database = database;
        this.cursors = cursors;
        this.feeds = feeds;
        this.shapes = shapes;
        this.compressor = compressor;
        this.clock = clock;
        this.retention = new Retention(retention);
        this.replays = new Replays(database);
    }

    void atStart(@Observes StartupEvent start) {
        refresh();
    }

    /** On a thread of its own, as this one still belongs to the transaction; the publisher then finds its edition in the feed. */
    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished edition) {
        CompletableFuture.runAsync(this::refresh)
                .completeOnTimeout(null, VISIBLE_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void askAgain() {
        refresh();
    }

    /** Reads what is new; does nothing when nothing is. */
    synchronized void refresh() {
        try {
            // With the day: what is too old for a cursor changes by itself.
            String present = database.fingerprint() + '|' + LocalDate.now(clock);
            if (!present.equals(fingerprint)) {
                load(fingerprint == null
                        || !fingerprint.endsWith(LocalDate.now(clock).toString()));
                fingerprint = present;
            }
            reachable = true;
        } catch (SQLException away) {
            if (reachable) {
                LOG.warn("The database cannot be asked for new editions; the feed shows what it has: "
                        + away.getMessage());
            }
            reachable = false;
        }
    }

    private void load(boolean all) throws SQLException {
        boolean everything = all;
        if (newestId != null && !newestId.equals(database.idOf(replays.newestEdition()))) {
            LOG.warn("The database's editions are not those known so far (a restored backup?): loading all again");
            replays = new Replays(database);
            everything = true;
        }
        FeedRows.News news = database.since(replays.newestEdition());
        Set<String> changed;
        try {
            changed = replays.apply(news.editions());
        } catch (SQLException | RuntimeException halfway) {
            replays = new Replays(database);
            newestId = null;
            throw halfway;
        }
        newestId = database.idOf(replays.newestEdition());
        Map<String, ChannelFeed> next = new HashMap<>();
        for (Channel channel : news.channels()) {
            ChannelFeed before = everything || changed.contains(channel.key()) ? null : shown.get(channel.key());
            next.put(channel.key(), before != null && before.channel().equals(channel) ? before : make(channel));
        }
        shown = Map.copyOf(next);
        feeds.show(shown);
        compressor.compress(shown.values(), () -> feeds.areShown(shown));
    }

    private ChannelFeed make(Channel channel) {
        return new ChannelFeed(
                new ChannelHead(channel, retention),
                replays.of(channel.key()).state(retention, clock.instant()),
                cursors,
                shapes);
    }
}
