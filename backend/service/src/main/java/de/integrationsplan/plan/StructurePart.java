package de.integrationsplan.plan;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A building block or goal: it has its place in a plan, and refers to building blocks of the same plan.
 *
 * @param <I> how callers write it
 */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class StructurePart<I extends StructureInput> extends VersionedEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    private String title;
    private int position;
    private String visibility;

    /** For Hibernate. */
    protected StructurePart() {}

    StructurePart(UUID planId, Instant now) {
        super(now);
        this.planId = planId;
    }

    abstract void apply(I input, int position, Instant now);

    abstract I toInput();

    void apply(String title, int position, Visibility visibility, Instant now) {
        this.title = title;
        this.visibility = visibility.key();
        moveTo(position, now);
    }

    void moveTo(int position, Instant now) {
        this.position = position;
        changedAt(now);
    }

    /** Rows are written only where something differs. */
    static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    UUID planId() {
        return planId;
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }

    Visibility visibility() {
        return Visibility.of(visibility);
    }
}
