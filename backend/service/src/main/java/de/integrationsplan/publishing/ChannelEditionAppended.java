package de.integrationsplan.publishing;

import java.time.Instant;

/** A channel has an edition more; observed within its transaction by whoever has to tell of it. */
public record ChannelEditionAppended(String channel, int edition, Instant at, boolean withdrawal) {}
