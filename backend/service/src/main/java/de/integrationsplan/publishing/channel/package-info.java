/** Channels: one portal's view each, as data. */
@NullMarked
package de.integrationsplan.publishing.channel;

import org.jspecify.annotations.NullMarked;
