package de.integrationsplan.budget;

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

/** Takes changes of budget lines back. */
@ApplicationScoped
class BudgetLineReversal implements Reversible {

    @Inject
    BudgetService service;

    @Inject
    BudgetLineRepository lines;

    @Inject
    Documents documents;

    @Override
    public String entity() {
        return "budget-line";
    }

    @Override
    public Permission changing() {
        return Permission.BUDGET_WRITE;
    }

    @Override
    public @Nullable Present find(UUID id) {
        return lines.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
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
