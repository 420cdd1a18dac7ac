package de.integrationsplan.publishing;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
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

/** One edition of a plan, and what it changed. */
@Path("plans/{planId}/publications/{number}")
public class EditionResource {

    @Inject
    EditionQueries editions;

    @Inject
    EditionChanges changes;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.PUBLICATION_READ)
    public RestResponse<RawJson> getPublication(@PathParam("planId") UUID planId, @PathParam("number") int number) {
        return Answers.ok(editions.ofPlan(planId, number));
    }

    @GET
    @Path("changes")
    @PermissionsAllowed(Permission.Name.PUBLICATION_READ)
    public RestResponse<Page<PublicationChange>> listPublicationChanges(
            @PathParam("planId") UUID planId, @PathParam("number") int number, @BeanParam PageQuery query) {
        return pages.answer(query, page -> changes.of(planId, number, page));
    }
}
