package de.integrationsplan.savedview;

import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The table of measures as somebody wants to see it again. */
@Entity
@Table(name = "saved_view")
public class SavedView extends VersionedEntity {

    @Column(name = "owner_id", updatable = false)
    private String ownerId;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String scope;

    private String name;
    private String query;

    @Column(name = "is_default")
    private boolean isDefault;

    /** For Hibernate. */
    protected SavedView() {}

    SavedView(CurrentUser owner, SavedViewInput input, Instant now) {
        super(now);
        ownerId = owner.id();
        this.owner = owner.name();
        scope = input.scope().key();
        apply(input, now);
    }

    void apply(SavedViewInput input, Instant now) {
        name = input.name();
        query = input.query();
        isDefault = input.isDefault();
        changedAt(now);
    }

    void isDefaultNoMore(Instant now) {
        isDefault = false;
        changedAt(now);
    }

    SavedViewInput toInput() {
        return new SavedViewInput(name, ViewScope.of(scope), query, isDefault);
    }

    String name() {
        return name;
    }

    boolean isOfTeam() {
        return scope.equals(ViewScope.TEAM.key());
    }

    boolean isSeenBy(CurrentUser user) {
        return isOfTeam() || ownerId.equals(user.id());
    }
}
