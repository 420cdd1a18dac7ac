package de.integrationsplan.search;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for the search over everything. */
@Path("/search")
public class SearchResource {

    @Inject
    SearchService service;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.ORGANISATION_READ)
    public RestResponse<Page<SearchHit>> searchAll(
            @QueryParam("q") String text, @QueryParam("kind") @Nullable String kinds, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.search(text, kinds, page));
    }
}
