package de.integrationsplan.visit;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** HTTP for the caller's own visits. */
@Path("/me/visits/{planId}")
@Consumes(MediaType.APPLICATION_JSON)
public class VisitResource {

    @Inject
    VisitService service;

    @GET
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RawJson getVisit(@PathParam("planId") UUID planId) {
        return service.get(planId);
    }

    @PUT
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RawJson putVisit(@PathParam("planId") UUID planId, VisitInput input) {
        return service.put(planId, input);
    }
}
