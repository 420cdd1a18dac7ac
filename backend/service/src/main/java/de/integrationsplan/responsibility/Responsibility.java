package de.integrationsplan.responsibility;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who carries a measure, in which role, from when until when. */
@Entity
public class Responsibility extends VersionedEntity {

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    private String role;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "contact_person_id")
    private @Nullable UUID contactPersonId;

    private @Nullable String note;

    @Column(name = "open_ended")
    private boolean openEnded;

    @Column(updatable = false)
    private @Nullable String wording;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(updatable = false)
    private int position;

    /** For Hibernate. */
    protected Responsibility() {}

    /** @param wording as the source says it; null when it was entered here */
    Responsibility(
            UUID measureId,
            ResponsibilityInput input,
            @Nullable UUID contactPersonId,
            @Nullable String wording,
            int position,
            Instant now) {
        super(now);
        this.measureId = measureId;
        this.wording = wording;
        this.position = position;
        apply(input, contactPersonId, now);
    }

    void apply(ResponsibilityInput input, @Nullable UUID contactPersonId, Instant now) {
        role = input.role().key();
        organisationId = input.organisationId();
        this.contactPersonId = contactPersonId;
        note = input.note();
        openEnded = input.openEnded();
        validFrom = input.validFrom();
        validTo = input.validTo();
        changedAt(now);
    }

    /** @param contactPerson the name behind {@link #contactPersonId()} */
    ResponsibilityInput toInput(@Nullable String contactPerson) {
        return new ResponsibilityInput(
                ResponsibilityRole.of(role), organisationId, note, openEnded, contactPerson, validFrom, validTo);
    }

    ResponsibilityOrigin origin() {
        return new ResponsibilityOrigin(measureId, wording, position);
    }

    UUID measureId() {
        return measureId;
    }

    int position() {
        return position;
    }

    @Nullable
    UUID contactPersonId() {
        return contactPersonId;
    }
}
