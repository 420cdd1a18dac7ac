package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/plans/{planId}/budget-totals")
public class BudgetTotalsResource {

    @Inject
    BudgetTotalsService totals;

    @GET
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public BudgetTotalsView getBudgetTotals(UUID planId, @QueryParam("groupBy") @Nullable GroupBy groupBy) {
        return totals.of(planId, groupBy);
    }
}
