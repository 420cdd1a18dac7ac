package de.integrationsplan.responsibility;

import de.integrationsplan.access.Permission;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes changes of responsibilities back. */
@ApplicationScoped
class ResponsibilityReversal implements Reversible {

    @Inject
    ResponsibilityService service;

    @Override
    public String entity() {
        return "responsibility";
    }

    @Override
    public Permission changing() {
        return Permission.RESPONSIBILITY_WRITE;
    }

    @Override
    public @Nullable Present find(UUID id) {
        return service.present(id);
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
