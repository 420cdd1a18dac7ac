package de.integrationsplan.publishing.channel;

import de.integrationsplan.platform.persistence.VersionedEntity;
import de.integrationsplan.publishing.channel.ChannelInput.Contact;
import de.integrationsplan.publishing.channel.ChannelInput.Licence;
import de.integrationsplan.publishing.channel.ChannelInput.Selection;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One portal's view of what is published. */
@Entity
public class Channel extends VersionedEntity {

    @Column(updatable = false)
    private String key;

    private String name;
    private String access;
    private String language;

    @Column(name = "client_id")
    private @Nullable String clientId;

    private @Nullable String url;

    @Column(name = "selected_blocks")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] selectedBlocks;

    @Column(name = "selected_target_groups")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] selectedTargetGroups;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] fields;

    @Column(name = "licence_name")
    private String licenceName;

    @Column(name = "licence_url")
    private String licenceUrl;

    @Column(name = "licence_attribution")
    private String licenceAttribution;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_email")
    private @Nullable String contactEmail;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For Hibernate. */
    protected Channel() {}

    Channel(ChannelInput input, Instant now) {
        super(now);
        key = input.key();
        apply(input, now);
    }

    /** All but the key, which stays. A channel that takes tokens for the first time gets its client's id. */
    void apply(ChannelInput input, Instant now) {
        name = input.name();
        access = input.access();
        language = input.language();
        url = input.url();
        clientId = clientId == null && input.takesToken() ? "portal-" + key : clientId;
        selectedBlocks = input.selection().buildingBlocks().toArray(String[]::new);
        selectedTargetGroups = input.selection().targetGroups().toArray(String[]::new);
        fields = input.fields() == null ? null : input.fields().toArray(String[]::new);
        licenceName = input.licence().name();
        licenceUrl = input.licence().url();
        licenceAttribution = input.licence().attribution();
        contactName = input.contact() == null ? null : input.contact().name();
        contactEmail = input.contact() == null ? null : input.contact().email();
        changedAt(now);
    }

    /** @param at null opens it again */
    void closeAt(@Nullable Instant at, Instant now) {
        closedAt = at;
        changedAt(now);
    }

    ChannelInput toInput() {
        return new ChannelInput(
                key,
                name,
                new Selection(List.of(selectedBlocks), List.of(selectedTargetGroups)),
                fields == null ? null : List.of(fields),
                language,
                access,
                new Licence(licenceName, licenceUrl, licenceAttribution),
                contactName == null ? null : new Contact(contactName, contactEmail),
                url);
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    @Nullable
    String clientId() {
        return clientId;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Whether its client, if any, is to get tokens. */
    boolean admitsClient() {
        return isOpen() && access.equals("token");
    }
}
