package de.integrationsplan.publishing.feed;

import org.jspecify.annotations.Nullable;

/**
 * Is told what the feed has just answered. Called on the event loop for each request, so it must neither wait nor throw; beans of
 * this type are found by themselves.
 */
public interface FeedObserver {

    /**
     * @param clientId of the token; null in a public channel, where tokens are not looked at
     * @param unchanged whether the answer was 304: the client says that it holds all of {@code delivery}'s edition already
     */
    void delivered(Delivery delivery, @Nullable String clientId, boolean unchanged);
}
