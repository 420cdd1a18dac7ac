package de.integrationsplan.savedview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Views, for writing. */
@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {

    /** Those beside which a view stands: the team's, or one person's. */
    List<SavedView> beside(ViewScope scope, String ownerId) {
        return scope == ViewScope.TEAM
                ? list("scope", scope.key())
                : list("scope = ?1 and ownerId = ?2", scope.key(), ownerId);
    }
}
