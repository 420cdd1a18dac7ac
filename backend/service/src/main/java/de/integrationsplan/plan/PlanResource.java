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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for plans. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    PlanService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listPlans(
            @QueryParam("year") @Nullable Integer year, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(year, page));
    }

    @POST
    @Idempotent
    @Path("plans")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> createPlan(PlanInput input) {
        UUID id = service.create(input);
        return Answers.created("/plans/" + id, service.get(id));
    }

    @GET
    @Path("plans/{planId}")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getPlan(@PathParam("planId") UUID planId) {
        return Answers.ok(service.get(planId));
    }

    @PATCH
    @Path("plans/{planId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> patchPlan(
            @PathParam("planId") UUID planId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(planId, ifMatch, patch));
    }

    @DELETE
    @Path("plans/{planId}")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<Void> deletePlan(@PathParam("planId") UUID planId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(planId, ifMatch);
        return Answers.done();
    }

    @GET
    @Path("plans/{planId}/summary")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RawJson getPlanSummary(@PathParam("planId") UUID planId) {
        return service.summary(planId);
    }
}
