package de.integrationsplan.budget;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for bookings. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetEntryResource {

    @Inject
    BookingService service;

    @Inject
    BalanceService balances;

    @Inject
    Pages pages;

    @GET
    @Path("budget-lines/{budgetLineId}/entries")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<Page<RawJson>> listBudgetEntries(
            @PathParam("budgetLineId") UUID budgetLineId,
            @QueryParam("fiscalYear") @Nullable Integer fiscalYear,
            @QueryParam("kind") @Nullable EntryKind kind,
            @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofLine(budgetLineId, fiscalYear, kind, page));
    }

    @POST
    @Idempotent
    @Path("budget-lines/{budgetLineId}/entries")
    @PermissionsAllowed(Permission.Name.BUDGET_BOOK)
    public RestResponse<RawJson> createBudgetEntry(
            @PathParam("budgetLineId") UUID budgetLineId, BudgetEntryInput input) {
        UUID id = service.book(budgetLineId, input);
        return Answers.created("/budget-lines/" + budgetLineId + "/entries/" + id, service.get(budgetLineId, id));
    }

    @GET
    @Path("budget-lines/{budgetLineId}/entries/{entryId}")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RawJson getBudgetEntry(@PathParam("budgetLineId") UUID budgetLineId, @PathParam("entryId") UUID entryId) {
        return service.get(budgetLineId, entryId).body();
    }

    @GET
    @Path("plans/{planId}/budget-entries")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<Page<RawJson>> listPlanBudgetEntries(
            @PathParam("planId") UUID planId,
            @QueryParam("fiscalYear") @Nullable Integer fiscalYear,
            @QueryParam("kind") @Nullable EntryKind kind,
            @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofPlan(planId, fiscalYear, kind, page));
    }

    @GET
    @Path("budget-lines/{budgetLineId}/balance")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public ItemList<BudgetBalance> getBudgetLineBalance(@PathParam("budgetLineId") UUID budgetLineId) {
        return new ItemList<>(balances.ofLine(budgetLineId));
    }

    @GET
    @Path("plans/{planId}/budget-balances")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public BudgetBalancesView getBudgetBalances(
            @PathParam("planId") UUID planId,
            @QueryParam("groupBy") @Nullable GroupBy groupBy,
            @QueryParam("fiscalYear") @Nullable Integer fiscalYear) {
        return balances.ofPlan(planId, groupBy, fiscalYear);
    }
}
