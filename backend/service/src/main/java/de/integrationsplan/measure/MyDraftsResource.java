package de.integrationsplan.measure;

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
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for everything that the caller has begun to type and not saved. */
@Path("/me/drafts")
public class MyDraftsResource {

    @Inject
    MeasureDrafts drafts;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<Page<RawJson>> listMyDrafts(@BeanParam PageQuery query) {
        return pages.answer(query, drafts::mine);
    }
}
