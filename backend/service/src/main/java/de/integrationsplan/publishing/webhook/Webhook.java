package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a portal wants to be called. */
@Entity
public class Webhook extends VersionedEntity {

    private static final String GONE = "gone";

    @Column(name = "channel_key", updatable = false)
    private String channelKey;

    private String url;
    private @Nullable String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] events;

    private boolean enabled;

    @Column(name = "disabled_reason")
    private @Nullable String disabledReason;

    /** For Hibernate. */
    protected Webhook() {}

    Webhook(String channelKey, WebhookInput input, Instant now) {
        super(now);
        this.channelKey = channelKey;
        apply(input, now);
    }

    void apply(WebhookInput input, Instant now) {
        List<WebhookEvent> wanted = input.events() == null ? List.of(WebhookEvent.values()) : input.events();
        url = input.url();
        description = input.description();
        events = wanted.stream().map(WebhookEvent::key).toArray(String[]::new);
        enabled = input.enabled() == null || input.enabled();
        disabledReason = enabled ? null : disabledReason;
        changedAt(now);
    }

    /** The receiver does not want to be called any more. */
    void switchOff(Instant now) {
        enabled = false;
        disabledReason = GONE;
        changedAt(now);
    }

    /** Counts a version for what is not a field: its secrets. */
    void touch(Instant now) {
        changedAt(now);
    }

    WebhookInput toInput() {
        return new WebhookInput(
                url, description, Arrays.stream(events).map(WebhookEvent::of).toList(), enabled);
    }

    String channelKey() {
        return channelKey;
    }

    String url() {
        return url;
    }

    boolean enabled() {
        return enabled;
    }
}
