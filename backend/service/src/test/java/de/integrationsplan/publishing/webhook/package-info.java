/** Webhooks against a receiver that really listens. */
@NullMarked
package de.integrationsplan.publishing.webhook;

import org.jspecify.annotations.NullMarked;
