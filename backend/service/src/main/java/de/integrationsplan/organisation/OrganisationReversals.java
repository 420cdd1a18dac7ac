package de.integrationsplan.organisation;

import de.integrationsplan.access.Permission;
import de.integrationsplan.history.EntityReversals;
import de.integrationsplan.history.EntityReversals.Kind;
import de.integrationsplan.history.Reversible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Changes of organisations can be taken back. */
@ApplicationScoped
class OrganisationReversals {

    @Inject
    EntityReversals reversals;

    @Produces
    @Singleton
    Reversible organisations(OrganisationService service) {
        Kind<Organisation> kind =
                new Kind<>("organisation", Permission.ORGANISATION_WRITE, Organisation.class, Organisation::toInput);
        return reversals.of(kind, service::patch, service::delete, service::bringBack);
    }
}
