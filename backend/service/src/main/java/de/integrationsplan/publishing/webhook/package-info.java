/** Webhooks: portals are told at once, signed, from an outbox (Standard Webhooks 1.0). */
@NullMarked
package de.integrationsplan.publishing.webhook;

import org.jspecify.annotations.NullMarked;
