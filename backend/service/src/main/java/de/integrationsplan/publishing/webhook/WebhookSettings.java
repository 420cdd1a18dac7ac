package de.integrationsplan.publishing.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code integrationsplan.webhook.*} */
@ConfigMapping(prefix = "integrationsplan.webhook")
interface WebhookSettings {

    /** Seals the signing secrets in the database. */
    String key();

    /** Whether {@code http} and addresses inside the own network may be called; for development only. */
    @WithDefault("false")
    boolean allowPrivate();

    @WithDefault("5s")
    Duration connectTimeout();

    /** From the first byte to the receiver's last. */
    @WithDefault("15s")
    Duration timeout();
}
