package de.integrationsplan.transfer;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.transfer.reading.PhraseReader;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for amounts in words. */
@Path("/budget-phrases")
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetPhraseResource {

    /** A POST, because a text may name people and an address is logged on its way. */
    @POST
    @Idempotent
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<BudgetPhrase> readBudgetPhrase(BudgetPhraseInput input) {
        return RestResponse.ok(
                BudgetPhrase.of(input.text(), PhraseReader.read(input.text())), MediaType.APPLICATION_JSON);
    }
}
