package de.integrationsplan.budget;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation funds, for how long, and what the county adds itself. */
@Entity
@Table(name = "funding_programme")
@SuppressWarnings("NullAway.Init")
class FundingProgramme extends VersionedEntity {

    private String name;

    @Column(name = "funder_id")
    private UUID funderId;

    @Column(name = "period_from")
    private @Nullable String periodFrom;

    @Column(name = "period_to")
    private @Nullable String periodTo;

    @Column(name = "own_share")
    private @Nullable BigDecimal ownShare;

    private @Nullable String note;

    /** For Hibernate. */
    protected FundingProgramme() {}

    FundingProgramme(FundingProgrammeInput input, Instant now) {
        super(now);
        apply(input, now);
    }

    final void apply(FundingProgrammeInput input, Instant now) {
        name = input.name();
        funderId = input.funderId();
        periodFrom = input.periodFrom();
        periodTo = input.periodTo();
        ownShare = input.ownShare();
        note = input.note();
        changedAt(now);
    }

    FundingProgrammeInput toInput() {
        return new FundingProgrammeInput(name, funderId, periodFrom, periodTo, ownShare, note);
    }
}
