package de.integrationsplan.publishing.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the {@link FeedListener} as long as the service runs. */
@Singleton
class FeedListening {

    private final FeedListener listener;

    FeedListening(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            FeedLoader loader) {
        this.listener = new FeedListener(url, username, password, loader::refresh);
    }

    void start(@Observes StartupEvent start) {
        Thread.ofPlatform().name("feed-listener").daemon().start(listener);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        listener.close();
    }
}
