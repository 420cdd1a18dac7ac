package de.integrationsplan.publishing.schedule;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A publication that waits for its time, and later what became of it. */
@Entity
@Table(name = "scheduled_publication")
public class ScheduledPublication extends VersionedEntity {

    static final String WAITING = "waiting";

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private String input;

    private String state;

    @Column(name = "scheduled_by_id", updatable = false)
    private String scheduledById;

    /** The database keeps names in one place, see {@code V65}. */
    @ColumnTransformer(read = "history_actor_name(scheduled_by_id)")
    @Column(name = "scheduled_by", updatable = false)
    private String scheduledBy;

    @Column(name = "edition_number")
    private @Nullable Integer edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String failure;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For Hibernate. */
    protected ScheduledPublication() {}

    ScheduledPublication(UUID planId, Instant dueAt, String input, String userId, String userName, Instant now) {
        super(now);
        this.planId = planId;
        this.dueAt = dueAt;
        this.input = input;
        this.scheduledById = userId;
        this.scheduledBy = userName;
        this.state = WAITING;
    }

    void published(int number, Instant now) {
        edition = number;
        finish("published", now);
    }

    void failed(String why, Instant now) {
        failure = why;
        finish("failed", now);
    }

    void cancelled(Instant now) {
        finish("cancelled", now);
    }

    private void finish(String end, Instant now) {
        state = end;
        finishedAt = now;
        changedAt(now);
    }

    boolean isWaiting() {
        return state.equals(WAITING);
    }

    UUID planId() {
        return planId;
    }

    Instant dueAt() {
        return dueAt;
    }

    String input() {
        return input;
    }

    String state() {
        return state;
    }

    String scheduledById() {
        return scheduledById;
    }

    String scheduledBy() {
        return scheduledBy;
    }

    @Nullable
    Integer edition() {
        return edition;
    }

    @Nullable
    String failure() {
        return failure;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
