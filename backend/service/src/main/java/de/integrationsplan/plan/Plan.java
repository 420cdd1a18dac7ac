package de.integrationsplan.plan;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One year's plan. */
@Entity
public class Plan extends VersionedEntity {

    private int year;
    private String title;
    private @Nullable String subtitle;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    @Column(name = "predecessor_id")
    private @Nullable UUID predecessorId;

    /** For Hibernate. */
    protected Plan() {}

    Plan(PlanInput input, Instant now) {
        super(now);
        apply(input, now);
    }

    void apply(PlanInput input, Instant now) {
        year = input.year();
        title = input.title();
        subtitle = input.subtitle();
        asOf = input.asOf();
        predecessorId = input.predecessorId();
        changedAt(now);
    }

    PlanInput toInput() {
        return new PlanInput(year, title, subtitle, asOf, predecessorId);
    }

    String title() {
        return title;
    }
}
