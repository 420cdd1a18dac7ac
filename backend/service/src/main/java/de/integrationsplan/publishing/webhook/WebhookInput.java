package de.integrationsplan.publishing.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as callers write it.
 *
 * @param events null means all
 * @param enabled null means yes
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookInput(
        String url,
        @Nullable String description,
        @Nullable List<WebhookEvent> events,
        @Nullable Boolean enabled) {}
