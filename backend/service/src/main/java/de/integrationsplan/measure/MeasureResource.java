package de.integrationsplan.measure;

import de.integrationsplan.access.Permission;
import de.integrationsplan.plan.OrderInput;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.contract.UncheckedBody;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for measures. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureResource {

    @Inject
    MeasureService service;

    @Inject
    MeasureOrderService orders;

    @Inject
    MeasureChangesService changes;

    @Inject
    Pages pages;

    @GET
    @Path("measures")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listMeasures(
            @QueryParam("year") @Nullable Integer year, @BeanParam MeasureFilter filter, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(filter, null, year, page));
    }

    @GET
    @Path("plans/{planId}/measures")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listPlanMeasures(
            @PathParam("planId") UUID planId, @BeanParam MeasureFilter filter, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(filter, planId, null, page));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/measures")
    @PermissionsAllowed(Permission.Name.MEASURE_CREATE)
    public RestResponse<RawJson> createMeasure(@PathParam("planId") UUID planId, MeasureInput input) {
        UUID id = service.create(planId, input);
        return Answers.created("/measures/" + id, service.get(id));
    }

    @PUT
    @Path("plans/{planId}/measures/order")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> orderMeasures(
            @PathParam("planId") UUID planId, @HeaderParam("If-Match") IfMatch ifMatch, OrderInput input) {
        return Answers.ok(orders.reorder(planId, ifMatch, input.ids()));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/measure-changes")
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<MeasureChangesResult> changeMeasures(@PathParam("planId") UUID planId, UncheckedBody body) {
        return RestResponse.ok(changes.apply(planId, body), MediaType.APPLICATION_JSON_TYPE);
    }

    @GET
    @Path("measures/{measureId}")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getMeasure(@PathParam("measureId") UUID measureId) {
        return Answers.ok(service.get(measureId));
    }

    @GET
    @Path("measures/{measureId}/relations")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RawJson getMeasureRelations(@PathParam("measureId") UUID measureId) {
        return service.relations(measureId);
    }

    @PATCH
    @Path("measures/{measureId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<RawJson> patchMeasure(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.save(measureId, ifMatch, patch));
    }

    @DELETE
    @Path("measures/{measureId}")
    @PermissionsAllowed(Permission.Name.MEASURE_DELETE)
    public RestResponse<Void> deleteMeasure(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(measureId, ifMatch);
        return Answers.done();
    }
}
