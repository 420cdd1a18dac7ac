package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/plans/{planId}/budget-lines")
public class PlanBudgetLinesResource {

    @Inject
    BudgetService budget;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<Page<RawJson>> listPlanBudgetLines(UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> budget.ofPlan(planId, page));
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<RawJson> createBudgetLine(UUID planId, BudgetLineInput input) {
        BudgetService.Created created = budget.create(planId, input);
        return Answers.created("/budget-lines/" + created.id(), created.shown());
    }
}
