package de.integrationsplan.budget;

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

/** HTTP for funders and their programmes. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class FundingResource {

    @Inject
    FundingService service;

    @Inject
    Pages pages;

    @GET
    @Path("funders")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<Page<RawJson>> listFunders(@BeanParam PageQuery query) {
        return pages.answer(query, service::funders);
    }

    @GET
    @Path("funding-programmes")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<Page<RawJson>> listFundingProgrammes(
            @QueryParam("funder") @Nullable UUID funder,
            @QueryParam("on") @Nullable String on,
            @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(funder, on, page));
    }

    @POST
    @Idempotent
    @Path("funding-programmes")
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<RawJson> createFundingProgramme(FundingProgrammeInput input) {
        UUID id = service.create(input);
        return Answers.created("/funding-programmes/" + id, service.get(id));
    }

    @GET
    @Path("funding-programmes/{fundingProgrammeId}")
    @PermissionsAllowed(Permission.Name.BUDGET_READ)
    public RestResponse<RawJson> getFundingProgramme(@PathParam("fundingProgrammeId") UUID id) {
        return Answers.ok(service.get(id));
    }

    @PATCH
    @Path("funding-programmes/{fundingProgrammeId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<RawJson> patchFundingProgramme(
            @PathParam("fundingProgrammeId") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(id, ifMatch, patch));
    }

    @DELETE
    @Path("funding-programmes/{fundingProgrammeId}")
    @PermissionsAllowed(Permission.Name.BUDGET_WRITE)
    public RestResponse<Void> deleteFundingProgramme(
            @PathParam("fundingProgrammeId") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(id, ifMatch);
        return Answers.done();
    }
}
