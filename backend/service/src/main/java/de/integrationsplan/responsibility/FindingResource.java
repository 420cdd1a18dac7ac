package de.integrationsplan.responsibility;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for work lists and the matrix of responsibilities. */
@Path("/")
public class FindingResource {

    @Inject
    FindingService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/responsibility-findings")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listResponsibilityFindings(
            @PathParam("planId") UUID planId,
            @QueryParam("kind") String kind,
            @QueryParam("include") @Nullable String include,
            @BeanParam PageQuery query) {
        return pages.answer(
                query, page -> service.list(planId, ResponsibilityFinding.of(kind), "total".equals(include), page));
    }

    @GET
    @Path("plans/{planId}/responsibility-matrix")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RawJson getResponsibilityMatrix(
            @PathParam("planId") UUID planId, @QueryParam("role") @DefaultValue("lead") String role) {
        return service.matrix(planId, ResponsibilityRole.of(role));
    }
}
