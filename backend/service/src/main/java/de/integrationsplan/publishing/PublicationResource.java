package de.integrationsplan.publishing;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Editions of a plan. */
@Path("plans/{planId}/publications")
public class PublicationResource {

    @Inject
    PublicationService publications;

    @Inject
    EditionQueries editions;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.PUBLICATION_READ)
    public RestResponse<Page<RawJson>> listPublications(@PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> editions.ofPlan(planId, page));
    }

    @POST
    @PermissionsAllowed(Permission.Name.PUBLICATION_WRITE)
    @Idempotent
    public RestResponse<RawJson> createPublication(@PathParam("planId") UUID planId, PublicationInput input) {
        EditionQueries.NewEdition created = publications.publish(planId, input);
        return Answers.created(created.path(), created.edition());
    }
}
