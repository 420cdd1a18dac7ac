package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/budget-lines/{budgetLineId}")
public class BudgetLineResource {

    @Inject
    BudgetService budget;

    @GET
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<RawJson> getBudgetLine(UUID budgetLineId) {
        return Answers.ok(budget.one(budgetLineId));
    }

    @PATCH
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<RawJson> patchBudgetLine(
            UUID budgetLineId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen, MergePatch patch) {
        return Answers.ok(budget.patch(budgetLineId, seen, patch));
    }

    @DELETE
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<Void> deleteBudgetLine(UUID budgetLineId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch seen) {
        budget.delete(budgetLineId, seen);
        return Answers.done();
    }
}
