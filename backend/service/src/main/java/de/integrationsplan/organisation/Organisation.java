package de.integrationsplan.organisation;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office, unit, municipality, partner or group that carries measures. */
@Entity
public class Organisation extends VersionedEntity {

    private @Nullable String key;
    private String name;
    private String kind;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column(name = "contact_email")
    private @Nullable String contactEmail;

    private @Nullable String ags;

    /** For Hibernate. */
    protected Organisation() {}

    Organisation(OrganisationInput input, Instant now) {
        super(now);
        apply(input, now);
    }

    void apply(OrganisationInput input, Instant now) {
        key = input.key();
        name = input.name();
        kind = input.kind().key();
        parentId = input.parentId();
        validFrom = input.validFrom();
        validTo = input.validTo();
        successorId = input.successorId();
        contactEmail = input.contactEmail();
        ags = input.ags();
        changedAt(now);
    }

    OrganisationInput toInput() {
        return new OrganisationInput(
                key, name, OrganisationKind.of(kind), parentId, validFrom, validTo, successorId, contactEmail, ags);
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    String name() {
        return name;
    }
}
