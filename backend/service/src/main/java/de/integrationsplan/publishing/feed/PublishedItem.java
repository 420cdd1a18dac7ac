package de.integrationsplan.publishing.feed;

import java.time.Instant;

/**
 * A measure as it stands in one channel.
 *
 * @param changedAt when the edition appeared that shows it like this for the first time
 * @param lastModified the same, as in the header
 */
record PublishedItem(FeedItem item, Instant changedAt, String lastModified) {}
