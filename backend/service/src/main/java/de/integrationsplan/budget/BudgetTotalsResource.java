package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.table.Tables;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for what a plan costs. */
@Path("/")
public class BudgetTotalsResource {

    @Inject
    BudgetTotalsService service;

    @Inject
    YearsService years;

    @GET
    @Path("plans/{planId}/budget-totals")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RawJson getBudgetTotals(
            @PathParam("planId") UUID planId,
            @QueryParam("groupBy") @Nullable GroupBy groupBy,
            @QueryParam("lines") @DefaultValue("true") boolean withLines) {
        return service.of(planId, groupBy, withLines);
    }

    @GET
    @Path("plans/{planId}/budget-totals/table")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<byte[]> exportBudgetTotals(
            @PathParam("planId") UUID planId,
            @QueryParam("groupBy") @Nullable GroupBy groupBy,
            @Context HttpHeaders headers) {
        return Tables.answer(headers, "kosten", () -> service.sheets(planId, groupBy));
    }

    @GET
    @Path("plans/{planId}/budget-comparison")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public BudgetComparison getBudgetComparison(@PathParam("planId") UUID planId, @QueryParam("with") UUID earlierId) {
        return years.compare(planId, earlierId);
    }

    @GET
    @Path("measures/{measureId}/budget-years")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public BudgetYears listMeasureBudgetYears(@PathParam("measureId") UUID measureId) {
        return years.ofMeasure(measureId);
    }
}
