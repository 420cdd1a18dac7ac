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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for history. */
@Path("/")
public class HistoryResource {

    @Inject
    HistoryQueries queries;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/history")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<Page<RawJson>> listPlanHistory(@PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> queries.ofPlan(planId, page));
    }

    @GET
    @Path("measures/{measureId}/history")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<Page<RawJson>> listMeasureHistory(
            @PathParam("measureId") UUID measureId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> queries.ofMeasure(measureId, page));
    }
}
