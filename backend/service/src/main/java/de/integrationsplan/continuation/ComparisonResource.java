package de.integrationsplan.continuation;

import de.integrationsplan.access.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** HTTP for comparisons. */
@Path("/plans/{planId}/comparison")
public class ComparisonResource {

    @Inject
    ComparisonService service;

    @GET
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public PlanComparison getPlanComparison(@PathParam("planId") UUID planId, @QueryParam("with") UUID with) {
        return service.compare(planId, with);
    }
}
