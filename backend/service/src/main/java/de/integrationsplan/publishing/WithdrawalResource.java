package de.integrationsplan.publishing;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking back what was published. */
@Path("measures/{measureId}/withdrawals")
public class WithdrawalResource {

    @Inject
    WithdrawalService withdrawals;

    @POST
    @PermissionsAllowed(Permission.Name.PUBLICATION_WRITE)
    @Idempotent
    public RestResponse<RawJson> createWithdrawal(@PathParam("measureId") UUID measureId, WithdrawalInput input) {
        EditionQueries.NewEdition created = withdrawals.withdraw(measureId, input);
        return Answers.created(created.path(), created.edition());
    }
}
