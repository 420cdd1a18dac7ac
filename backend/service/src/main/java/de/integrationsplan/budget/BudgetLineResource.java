package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import de.integrationsplan.platform.table.Tables;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for budget lines. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetLineResource {

    @Inject
    BudgetService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/budget-lines")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<Page<RawJson>> listPlanBudgetLines(
            @PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofPlan(planId, page));
    }

    @GET
    @Path("plans/{planId}/budget-lines/table")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<byte[]> exportBudgetLines(@PathParam("planId") UUID planId, @Context HttpHeaders headers) {
        return Tables.answer(headers, "ressourcen", () -> List.of(service.sheet(planId)));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/budget-lines")
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<RawJson> createBudgetLine(@PathParam("planId") UUID planId, BudgetLineInput input) {
        UUID id = service.create(planId, input);
        return Answers.created("/budget-lines/" + id, service.get(id));
    }

    @GET
    @Path("measures/{measureId}/budget-lines")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public ItemList<RawJson> listMeasureBudgetLines(@PathParam("measureId") UUID measureId) {
        return new ItemList<>(service.ofMeasure(measureId));
    }

    @GET
    @Path("budget-lines/{budgetLineId}")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<RawJson> getBudgetLine(@PathParam("budgetLineId") UUID budgetLineId) {
        return Answers.ok(service.get(budgetLineId));
    }

    @PATCH
    @Path("budget-lines/{budgetLineId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<RawJson> patchBudgetLine(
            @PathParam("budgetLineId") UUID budgetLineId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(budgetLineId, ifMatch, patch));
    }

    @DELETE
    @Path("budget-lines/{budgetLineId}")
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<Void> deleteBudgetLine(
            @PathParam("budgetLineId") UUID budgetLineId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(budgetLineId, ifMatch);
        return Answers.done();
    }
}
