package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.contract.RequestBody;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a secret is to be rotated.
 *
 * @param keepOldHours 0 to 720; null means 24
 */
@RequestBody
public record WebhookSecretInput(@Nullable Integer keepOldHours) {

    private static final int USUAL_HOURS = 24;

    /** For how long the old secret goes on signing. */
    Duration overlap() {
        return Duration.ofHours(keepOldHours == null ? USUAL_HOURS : keepOldHours);
    }
}
