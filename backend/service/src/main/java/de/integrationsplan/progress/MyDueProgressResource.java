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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for what the caller is to report on. */
@Path("/me/due-progress")
public class MyDueProgressResource {

    @Inject
    DueProgressService service;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listMyDueProgress(
            @QueryParam("plan") @Nullable UUID plan, @BeanParam DueQuery due, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.mine(plan, due, page));
    }
}
