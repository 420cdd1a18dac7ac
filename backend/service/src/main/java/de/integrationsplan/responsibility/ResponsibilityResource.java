package de.integrationsplan.responsibility;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for responsibilities. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class ResponsibilityResource {

    @Inject
    ResponsibilityService service;

    @Inject
    Pages pages;

    @GET
    @Path("measures/{measureId}/responsibilities")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public ItemList<RawJson> listResponsibilities(
            @PathParam("measureId") UUID measureId, @QueryParam("on") @Nullable LocalDate on) {
        return new ItemList<>(service.ofMeasure(measureId, on));
    }

    @POST
    @Idempotent
    @Path("measures/{measureId}/responsibilities")
    @PermissionsAllowed(Permission.Name.RESPONSIBILITY_WRITE)
    public RestResponse<RawJson> createResponsibility(
            @PathParam("measureId") UUID measureId, ResponsibilityInput input) {
        UUID id = service.create(measureId, input);
        return Answers.created("/responsibilities/" + id, service.get(id));
    }

    @GET
    @Path("responsibilities/{responsibilityId}")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getResponsibility(@PathParam("responsibilityId") UUID responsibilityId) {
        return Answers.ok(service.get(responsibilityId));
    }

    @PATCH
    @Path("responsibilities/{responsibilityId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.RESPONSIBILITY_WRITE)
    public RestResponse<RawJson> patchResponsibility(
            @PathParam("responsibilityId") UUID responsibilityId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch patch) {
        return Answers.ok(service.patch(responsibilityId, ifMatch, patch));
    }

    @DELETE
    @Path("responsibilities/{responsibilityId}")
    @PermissionsAllowed(Permission.Name.RESPONSIBILITY_WRITE)
    public RestResponse<Void> deleteResponsibility(
            @PathParam("responsibilityId") UUID responsibilityId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(responsibilityId, ifMatch);
        return Answers.done();
    }

    @GET
    @Path("organisations/{organisationId}/responsibilities")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listOrganisationResponsibilities(
            @PathParam("organisationId") UUID organisationId,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofOrganisation(organisationId, on, page));
    }
}
