package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

@Path("/measures/{measureId}/budget-lines")
public class MeasureBudgetLinesResource {

    @Inject
    BudgetService budget;

    /** The lines of one measure; there are never so many that they need pages. */
    public record BudgetLineList(List<RawJson> items) {}

    @GET
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public BudgetLineList listMeasureBudgetLines(UUID measureId) {
        return new BudgetLineList(budget.ofMeasure(measureId));
    }
}
