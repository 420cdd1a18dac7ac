package de.integrationsplan.organisation;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for organisations. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    @Inject
    OrganisationService service;

    @Inject
    Pages pages;

    @GET
    @Path("organisations")
    @PermissionsAllowed(Permission.Name.ORGANISATION_READ)
    public RestResponse<Page<RawJson>> listOrganisations(
            @BeanParam OrganisationFilter filter, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(filter, page));
    }

    @POST
    @Idempotent
    @Path("organisations")
    @PermissionsAllowed(Permission.Name.ORGANISATION_WRITE)
    public RestResponse<RawJson> createOrganisation(OrganisationInput input) {
        UUID id = service.create(input);
        return Answers.created("/organisations/" + id, service.get(id));
    }

    @GET
    @Path("organisations/{organisationId}")
    @PermissionsAllowed(Permission.Name.ORGANISATION_READ)
    public RestResponse<RawJson> getOrganisation(@PathParam("organisationId") UUID organisationId) {
        return Answers.ok(service.get(organisationId));
    }

    @PATCH
    @Path("organisations/{organisationId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.ORGANISATION_WRITE)
    public RestResponse<RawJson> patchOrganisation(
            @PathParam("organisationId") UUID organisationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch patch) {
        return Answers.ok(service.patch(organisationId, ifMatch, patch));
    }

    @DELETE
    @Path("organisations/{organisationId}")
    @PermissionsAllowed(Permission.Name.ORGANISATION_WRITE)
    public RestResponse<Void> deleteOrganisation(
            @PathParam("organisationId") UUID organisationId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(organisationId, ifMatch);
        return Answers.done();
    }
}
