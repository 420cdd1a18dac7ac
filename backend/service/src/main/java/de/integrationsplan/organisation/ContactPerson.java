package de.integrationsplan.organisation;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A named person: personal data, public only when the person has agreed. */
@Entity
@Table(name = "contact_person")
public class ContactPerson extends VersionedEntity {

    private String name;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    private @Nullable String email;
    private @Nullable String phone;
    private boolean publishable;

    @Column(name = "publishable_reason")
    private @Nullable String publishableReason;

    @Column(name = "publishable_since")
    private @Nullable LocalDate publishableSince;

    /** For Hibernate. */
    protected ContactPerson() {}

    ContactPerson(ContactPersonInput input, Instant now) {
        super(now);
        apply(input, now);
    }

    void apply(ContactPersonInput input, Instant now) {
        name = input.name().trim();
        organisationId = input.organisationId();
        email = input.email();
        phone = input.phone();
        publishable = input.publishable();
        publishableReason = input.publishableReason();
        publishableSince = input.publishableSince();
        changedAt(now);
    }

    ContactPersonInput toInput() {
        return new ContactPersonInput(
                name, organisationId, email, phone, publishable, publishableReason, publishableSince);
    }
}
