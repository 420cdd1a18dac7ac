package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HTTP for what a plan costs. */
@Path("/")
public class BudgetTotalsResource {

    @Inject
    BudgetTotalsService service;

    @GET
    @Path("plans/{planId}/budget-totals")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public BudgetTotalsView getBudgetTotals(
            @PathParam("planId") UUID planId, @QueryParam("groupBy") @Nullable GroupBy groupBy) {
        return service.of(planId, groupBy);
    }
}
