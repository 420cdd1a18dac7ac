package de.integrationsplan.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Identity, version and times that all objects of the plan have. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class VersionedEntity {

    @Id
    private UUID id;

    /** Compared in the UPDATE itself: of two writers who read the same version, one fails. */
    @Version
    private int version = 1;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected VersionedEntity() {}

    protected VersionedEntity(Instant now) {
        id = Ids.next();
        createdAt = now;
        updatedAt = now;
    }

    /**
     * Comes back after a deletion. To be called before it is persisted.
     *
     * @param version more than it ever had
     */
    public void returnAs(UUID formerId, int nextVersion, Instant firstCreatedAt) {
        id = formerId;
        version = nextVersion;
        createdAt = firstCreatedAt;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    protected void changedAt(Instant now) {
        updatedAt = now;
    }
}
