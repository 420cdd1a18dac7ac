package de.integrationsplan.history;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for history. */
@Path("/")
public class HistoryResource {

    @Inject
    HistoryQueries queries;

    @Inject
    AsOfService asOf;

    @Inject
    Pages pages;

    @GET
    @Path("history")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<Page<RawJson>> listHistory(@BeanParam HistoryFilter filter, @BeanParam PageQuery query) {
        return pages.answer(query, page -> queries.all(filter, page));
    }

    @GET
    @Path("history/{historyId}")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<RawJson> getHistoryEntry(@PathParam("historyId") long historyId) {
        return RestResponse.ok(queries.one(historyId));
    }

    @GET
    @Path("plans/{planId}/history")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<Page<RawJson>> listPlanHistory(
            @PathParam("planId") UUID planId, @BeanParam HistoryFilter filter, @BeanParam PageQuery query) {
        return pages.answer(query, page -> queries.ofPlan(planId, filter, page));
    }

    @GET
    @Path("measures/{measureId}/history")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<Page<RawJson>> listMeasureHistory(
            @PathParam("measureId") UUID measureId, @BeanParam HistoryFilter filter, @BeanParam PageQuery query) {
        return pages.answer(query, page -> queries.ofMeasure(measureId, filter, page));
    }

    @GET
    @Path("plans/{planId}/as-of")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<AsOfPlan> getPlanAsOf(@PathParam("planId") UUID planId, @QueryParam("at") String at) {
        return RestResponse.ok(asOf.plan(planId, at));
    }
}
