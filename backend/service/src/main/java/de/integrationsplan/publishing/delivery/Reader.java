package de.integrationsplan.publishing.delivery;

/**
 * Who reads a channel.
 *
 * @param client empty for the readers of a public channel, who are not told apart
 */
record Reader(String channel, String client) {}
