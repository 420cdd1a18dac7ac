package de.integrationsplan.progress;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for what is due. */
@Path("/")
public class DueProgressResource {

    @Inject
    DueProgressService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/due-progress")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listDueProgress(
            @PathParam("planId") UUID planId,
            @QueryParam("organisation") @Nullable String organisation,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam DueQuery due,
            @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofPlan(planId, organisation, on, due, page));
    }

    @GET
    @Path("plans/{planId}/progress-summary")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RawJson getProgressSummary(
            @PathParam("planId") UUID planId,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("within") @Nullable Integer within) {
        return service.summary(planId, on, within);
    }
}
