package de.integrationsplan.organisation;

import de.integrationsplan.access.Permission;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes changes of organisations back. */
@ApplicationScoped
class OrganisationReversal implements Reversible {

    @Inject
    OrganisationService service;

    @Inject
    OrganisationRepository organisations;

    @Inject
    Documents documents;

    @Override
    public String entity() {
        return "organisation";
    }

    @Override
    public Permission changing() {
        return Permission.ORGANISATION_WRITE;
    }

    @Override
    public @Nullable Present find(UUID id) {
        return organisations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(one -> new Present(one.version(), documents.toDocument(one.toInput())))
                .orElse(null);
    }

    @Override
    public void change(UUID id, IfMatch version, MergePatch patch) {
        service.patch(id, version, patch);
    }

    @Override
    public void remove(UUID id, IfMatch version) {
        service.delete(id, version);
    }

    @Override
    public void bringBack(Gone gone) {
        service.bringBack(gone);
    }
}
