package de.integrationsplan.publishing.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt that this instance has taken on.
 *
 * @param deliveryId the {@code webhook-id}, the same for each attempt
 * @param tries with this one
 * @param edition null for a ping
 * @param happenedAt in UTC with milliseconds
 */
record WebhookCall(
        UUID attemptId,
        UUID deliveryId,
        UUID webhookId,
        String url,
        String channel,
        String type,
        @Nullable Integer edition,
        String happenedAt,
        int tries) {}
