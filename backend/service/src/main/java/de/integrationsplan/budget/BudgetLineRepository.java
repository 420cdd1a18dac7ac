package de.integrationsplan.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For writing; reading goes through {@link BudgetLineQueries}. */
@ApplicationScoped
class BudgetLineRepository implements PanacheRepositoryBase<BudgetLine, UUID> {

    /** Nobody else changes the line until the transaction ends. */
    Optional<BudgetLine> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The lines that serve any of these measures, in the order of the plan. */
    List<BudgetLine> serving(List<UUID> measureIds) {
        return list(
                "select distinct line from BudgetLine line join line.measures served "
                        + "where served.measureId in ?1 order by line.position, line.id",
                measureIds);
    }

    void detach(BudgetLine line) {
        getEntityManager().detach(line);
    }
}
