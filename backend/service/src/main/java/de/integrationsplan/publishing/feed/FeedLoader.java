package de.integrationsplan.publishing.feed;

import de.integrationsplan.publishing.EditionPublished;
import de.integrationsplan.publishing.feed.FeedRows.Channel;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import de.integrationsplan.publishing.feed.FeedRows.News;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the feed up to date: at start, after each publication here, and by asking once a second for those of other instances. While
 * the database is away the feed goes on with what it has.
 */
@ApplicationScoped
class FeedLoader {

    private static final Logger LOG = Logger.getLogger(FeedLoader.class);
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(2);

    @Inject
    FeedDatabase database;

    @Inject
    FeedCursors cursors;

    @Inject
    Feeds feeds;

    private final Map<String, ChannelReplay> replays = new HashMap<>();
    private int newestEdition;
    private @Nullable String newestId;
    private @Nullable String fingerprint;
    private boolean reachable = true;

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

    private synchronized void refresh() {
        try {
            String present = database.fingerprint();
            if (!present.equals(fingerprint)) {
                load();
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

    private void load() throws SQLException {
        if (newestId != null && !newestId.equals(database.idOf(newestEdition))) {
            LOG.warn("The database's editions are not those known so far (a restored backup?): loading all again");
            replays.clear();
            newestEdition = 0;
        }
        News news = database.since(newestEdition);
        for (Edition edition : news.editions()) {
            replay(edition.channel())
                    .apply(edition, news.changes().getOrDefault(edition.channel() + '/' + edition.number(), List.of()));
            newestEdition = edition.number();
        }
        newestId = database.idOf(newestEdition);
        Map<String, ChannelFeed> all = new HashMap<>();
        for (Channel channel : news.channels()) {
            all.put(channel.key(), replay(channel.key()).toFeed(channel, cursors));
        }
        feeds.show(Map.copyOf(all));
    }

    private ChannelReplay replay(String channel) {
        return replays.computeIfAbsent(channel, key -> new ChannelReplay());
    }
}
