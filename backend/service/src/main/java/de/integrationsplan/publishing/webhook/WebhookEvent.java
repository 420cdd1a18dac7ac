package de.integrationsplan.publishing.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a webhook can tell of. */
public enum WebhookEvent {
    EDITION_PUBLISHED("edition.published"),
    MEASURE_WITHDRAWN("measure.withdrawn");

    /** The test call: everybody gets it who asks for it, so it is nothing to choose. */
    static final String PING = "ping";

    private final String key;

    WebhookEvent(String key) {
        this.key = key;
    }

    @JsonValue
    public String key() {
        return key;
    }

    @JsonCreator
    public static WebhookEvent of(String key) {
        return Arrays.stream(values())
                .filter(event -> event.key.equals(key))
                .findFirst()
                .orElseThrow();
    }
}
