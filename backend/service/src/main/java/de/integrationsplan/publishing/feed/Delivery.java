package de.integrationsplan.publishing.feed;

/**
 * What an answer of the feed brings a client to. Made once per answer, not per request.
 *
 * @param channel key
 * @param edition 0 before the first publication
 * @param sequence of the channel's last change that the client knows with this answer; 0 when it knows none
 * @param complete whether the client, if it kept what it got before, now holds all of this edition: a full load's last page, or
 *     changes after which there are no more
 */
public record Delivery(String channel, Kind kind, int edition, long sequence, boolean complete) {

    public enum Kind {
        FULL_LOAD,
        CHANGES,
        MEASURE,
        EDITION,
        /** The whole edition in another shape: CSV, calendar and so on. */
        DOCUMENT
    }
}
