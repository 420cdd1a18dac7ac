package de.integrationsplan.measure;

import de.integrationsplan.organisation.ContactPersonService.ContactPersonChanged;
import de.integrationsplan.organisation.OrganisationService.OrganisationChanged;
import de.integrationsplan.plan.PlanPartChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Measures show names of goals, building blocks, organisations and persons; when these change, so do the measures. */
@ApplicationScoped
class MeasureTouching {

    @Inject
    MeasureVersions versions;

    @Inject
    MeasureQueries measures;

    void onPlanPart(@Observes PlanPartChanged change) {
        versions.touch(change.measureIds());
    }

    void onOrganisation(@Observes OrganisationChanged change) {
        versions.touch(measures.carriedBy(change.id()));
    }

    void onContactPerson(@Observes ContactPersonChanged change) {
        versions.touch(measures.naming(change.id()));
    }
}
