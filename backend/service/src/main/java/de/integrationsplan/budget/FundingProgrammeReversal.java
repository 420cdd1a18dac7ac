package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes changes of funding programmes back. */
@ApplicationScoped
class FundingProgrammeReversal implements Reversible {

    @Inject
    FundingService service;

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Override
    public String entity() {
        return "funding-programme";
    }

    @Override
    public Permission changing() {
        return Permission.BUDGET_WRITE;
    }

    @Override
    public @Nullable Present find(UUID id) {
        FundingProgramme programme = database.find(FundingProgramme.class, id, LockModeType.PESSIMISTIC_WRITE);
        return programme == null ? null : new Present(programme.version(), documents.toDocument(programme.toInput()));
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
