package de.integrationsplan.plan;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for goals. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class GoalResource {

    @Inject
    GoalService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/goals")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listGoals(@PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(planId, page));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/goals")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> createGoal(@PathParam("planId") UUID planId, GoalInput input) {
        UUID id = service.create(planId, input);
        return Answers.created("/goals/" + id, service.get(id));
    }

    @PUT
    @Path("plans/{planId}/goals/order")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> orderGoals(
            @PathParam("planId") UUID planId, @HeaderParam("If-Match") IfMatch ifMatch, OrderInput input) {
        return Answers.ok(service.reorder(planId, ifMatch, input.ids()));
    }

    @GET
    @Path("goals/{goalId}")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getGoal(@PathParam("goalId") UUID goalId) {
        return Answers.ok(service.get(goalId));
    }

    @PATCH
    @Path("goals/{goalId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> patchGoal(
            @PathParam("goalId") UUID goalId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(goalId, ifMatch, patch));
    }

    @DELETE
    @Path("goals/{goalId}")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<Void> deleteGoal(@PathParam("goalId") UUID goalId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(goalId, ifMatch);
        return Answers.done();
    }
}
