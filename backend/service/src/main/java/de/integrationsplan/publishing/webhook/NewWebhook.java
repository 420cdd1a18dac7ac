package de.integrationsplan.publishing.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.http.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A webhook with its new secret; the contract's schema of the same name.
 *
 * @param secret null for a repeat, as it is shown once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewWebhook(RawJson webhook, @Nullable String secret) {}
