package de.integrationsplan.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** For writing; reading goes through {@link BudgetLineQueries}. */
@ApplicationScoped
class BudgetLineRepository implements PanacheRepositoryBase<BudgetLine, UUID> {

    /** Nobody else changes the line until the transaction ends. */
    Optional<BudgetLine> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void detach(BudgetLine line) {
        getEntityManager().detach(line);
    }
}
