package de.integrationsplan.publishing.feed;

import io.vertx.core.buffer.Buffer;

/** The newest line of a channel's log about one measure: a published measure or a tombstone. */
record LogEntry(long sequence, Buffer body) {}
