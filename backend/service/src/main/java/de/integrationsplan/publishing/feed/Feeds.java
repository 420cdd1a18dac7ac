package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the event loops read: the channels as they are now, or nothing yet. */
@Singleton
class Feeds {

    private static final int RETRY_SECONDS = 1;

    private volatile @Nullable Map<String, ChannelFeed> byKey;

    void show(Map<String, ChannelFeed> feeds) {
        byKey = feeds;
    }

    boolean areShown(Map<String, ChannelFeed> feeds) {
        return byKey == feeds;
    }

    /** Null when nothing is loaded yet, too. */
    @Nullable
    ChannelFeed known(String key) {
        Map<String, ChannelFeed> feeds = byKey;
        return feeds == null ? null : feeds.get(key);
    }

    /** @throws Refusal 503 until the published state is loaded, 404 when there is no such channel */
    ChannelFeed channel(String key) {
        if (byKey == null) {
            throw notLoaded();
        }
        ChannelFeed feed = known(key);
        if (feed == null) {
            throw Refusal.of(ProblemType.NOT_FOUND);
        }
        return feed;
    }

    private static Refusal notLoaded() {
        return new Refusal(() -> Problem.builder(ProblemType.SERVICE_UNAVAILABLE, null)
                .withHeader("Retry-After", RETRY_SECONDS)
                .build());
    }
}
