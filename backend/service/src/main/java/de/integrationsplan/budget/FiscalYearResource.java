package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for fiscal years. */
@Path("/fiscal-years")
@Consumes(MediaType.APPLICATION_JSON)
public class FiscalYearResource {

    @Inject
    FiscalYearService service;

    @GET
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public ItemList<RawJson> listFiscalYears() {
        return new ItemList<>(service.list());
    }

    @POST
    @Idempotent
    @Path("{fiscalYear}/close")
    @PermissionsAllowed(Permission.Name.BUDGET_BOOK)
    public RestResponse<RawJson> closeFiscalYear(@PathParam("fiscalYear") int fiscalYear, FiscalYearInput input) {
        return Answers.ok(service.close(fiscalYear, input));
    }

    @POST
    @Idempotent
    @Path("{fiscalYear}/reopen")
    @PermissionsAllowed(Permission.Name.BUDGET_BOOK)
    public RestResponse<RawJson> reopenFiscalYear(@PathParam("fiscalYear") int fiscalYear, FiscalYearInput input) {
        return Answers.ok(service.reopen(fiscalYear, input));
    }
}
