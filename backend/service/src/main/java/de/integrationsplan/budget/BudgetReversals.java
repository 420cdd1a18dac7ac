package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.history.EntityReversals;
import de.integrationsplan.history.EntityReversals.Kind;
import de.integrationsplan.history.Reversible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of budget lines and funding programmes can be taken back. */
@ApplicationScoped
class BudgetReversals {

    @Inject
    EntityReversals reversals;

    @Produces
    @Singleton
    Reversible lines(BudgetService service) {
        Kind<BudgetLine> kind =
                new Kind<>("budget-line", Permission.BUDGET_WRITE, BudgetLine.class, BudgetLine::toInput);
        return reversals.of(kind, service::patch, service::delete, service::bringBack);
    }

    @Produces
    @Singleton
    Reversible programmes(FundingService service) {
        Kind<FundingProgramme> kind = new Kind<>(
                "funding-programme", Permission.BUDGET_WRITE, FundingProgramme.class, FundingProgramme::toInput);
        return reversals.of(kind, service::patch, service::delete, service::bringBack);
    }
}
