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

/** HTTP for building blocks. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class BuildingBlockResource {

    @Inject
    BuildingBlockService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/building-blocks")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listBuildingBlocks(
            @PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(planId, page));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/building-blocks")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> createBuildingBlock(@PathParam("planId") UUID planId, BuildingBlockInput input) {
        UUID id = service.create(planId, input);
        return Answers.created("/building-blocks/" + id, service.get(id));
    }

    @PUT
    @Path("plans/{planId}/building-blocks/order")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> orderBuildingBlocks(
            @PathParam("planId") UUID planId, @HeaderParam("If-Match") IfMatch ifMatch, OrderInput input) {
        return Answers.ok(service.reorder(planId, ifMatch, input.ids()));
    }

    @GET
    @Path("building-blocks/{buildingBlockId}")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getBuildingBlock(@PathParam("buildingBlockId") UUID buildingBlockId) {
        return Answers.ok(service.get(buildingBlockId));
    }

    @PATCH
    @Path("building-blocks/{buildingBlockId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> patchBuildingBlock(
            @PathParam("buildingBlockId") UUID buildingBlockId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch patch) {
        return Answers.ok(service.patch(buildingBlockId, ifMatch, patch));
    }

    @DELETE
    @Path("building-blocks/{buildingBlockId}")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<Void> deleteBuildingBlock(
            @PathParam("buildingBlockId") UUID buildingBlockId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(buildingBlockId, ifMatch);
        return Answers.done();
    }
}
