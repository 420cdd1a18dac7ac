package de.integrationsplan.continuation;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for continuations. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class ContinuationResource {

    private static final String LINE = "continuations/{continuationId}/lines/{measureId}";

    @Inject
    ContinuationService service;

    @Inject
    DecisionService decisions;

    @Inject
    AcceptanceService acceptances;

    @Inject
    ReopeningService reopenings;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/continuations")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listContinuations(@PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofPlan(planId, page));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/continuations")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> createContinuation(@PathParam("planId") UUID planId, ContinuationInput input) {
        UUID id = service.create(planId, input);
        return Answers.created("/continuations/" + id, service.get(id));
    }

    @GET
    @Path("continuations/{continuationId}")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getContinuation(@PathParam("continuationId") UUID continuationId) {
        return Answers.ok(service.get(continuationId));
    }

    @DELETE
    @Path("continuations/{continuationId}")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<Void> deleteContinuation(
            @PathParam("continuationId") UUID continuationId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(continuationId, ifMatch);
        return Answers.done();
    }

    @GET
    @Path("continuations/{continuationId}/lines")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<ContinuationLineView>> listContinuationLines(
            @PathParam("continuationId") UUID continuationId,
            @QueryParam("decision") @Nullable String decision,
            @QueryParam("accepted") @Nullable Boolean accepted,
            @BeanParam PageQuery query) {
        return pages.answer(
                query,
                page -> service.lines(
                        continuationId, decision == null ? null : ContinuationDecision.of(decision), accepted, page));
    }

    @GET
    @Path(LINE)
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<ContinuationLineView> getContinuationLine(
            @PathParam("continuationId") UUID continuationId, @PathParam("measureId") UUID measureId) {
        return Answers.ok(service.line(continuationId, measureId));
    }

    @PATCH
    @Path(LINE)
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<ContinuationLineView> patchContinuationLine(
            @PathParam("continuationId") UUID continuationId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch patch) {
        return Answers.ok(decisions.decide(continuationId, measureId, ifMatch, patch));
    }

    @POST
    @Idempotent
    @Path("continuations/{continuationId}/decisions")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<ItemList<ContinuationLineView>> createDecisions(
            @PathParam("continuationId") UUID continuationId, DecisionsInput input) {
        return RestResponse.ok(new ItemList<>(decisions.decideAll(continuationId, input.lines())));
    }

    @POST
    @Path(LINE + "/reopen")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<ContinuationLineView> reopenContinuationLine(
            @PathParam("continuationId") UUID continuationId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return Answers.ok(reopenings.reopen(continuationId, measureId, ifMatch));
    }

    @POST
    @Idempotent(timeoutSeconds = 60)
    @Path("continuations/{continuationId}/acceptances")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> createAcceptance(
            @PathParam("continuationId") UUID continuationId, AcceptanceInput input) {
        acceptances.accept(continuationId, input);
        return Answers.ok(service.get(continuationId));
    }
}
