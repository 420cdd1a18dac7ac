package de.integrationsplan.continuation;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import de.integrationsplan.platform.table.Tables;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for comparisons. */
@Path("/plans/{planId}/comparison")
public class ComparisonResource {

    /** As many measures as any array of the API holds at most: nearly every comparison is one page. */
    private static final int ONE_PAGE = 1000;

    @Inject
    ComparisonService service;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<PlanComparison> getPlanComparison(
            @PathParam("planId") UUID planId,
            @QueryParam("with") UUID with,
            @QueryParam("kind") @Nullable String kind,
            @BeanParam PageQuery query) {
        var compared = pages.read(query, ONE_PAGE, page -> service.compare(planId, with, kinds(kind), page));
        RestResponse<Page<ComparedItem>> page = pages.answer(query, compared.items());
        return RestResponse.ResponseBuilder.ok(new PlanComparison(
                        compared.plan(), compared.earlierPlan(), compared.counts(), page.getEntity()))
                .header(HttpHeaders.LINK, page.getHeaderString(HttpHeaders.LINK))
                .build();
    }

    @GET
    @Path("table")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<byte[]> exportPlanComparison(
            @PathParam("planId") UUID planId, @QueryParam("with") UUID with, @Context HttpHeaders headers) {
        return Tables.answer(headers, "vergleich", () -> service.sheets(planId, with));
    }

    private static Set<PlanDifference.Kind> kinds(@Nullable String wanted) {
        return wanted == null
                ? PlanDifference.DIFFERING
                : Arrays.stream(wanted.split(",")).map(PlanDifference.Kind::of).collect(Collectors.toUnmodifiableSet());
    }
}
