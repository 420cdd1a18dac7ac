package de.integrationsplan.publishing.schedule;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Tagged;
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

/** HTTP for publications that wait for their time. */
@Path("/")
public class ScheduledPublicationResource {

    @Inject
    ScheduleService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/scheduled-publications")
    @PermissionsAllowed(Permission.Name.PUBLICATION_READ)
    public RestResponse<Page<ScheduledPublicationView>> listScheduledPublications(
            @PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofPlan(planId, page));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/scheduled-publications")
    @PermissionsAllowed(Permission.Name.PUBLICATION_WRITE)
    public RestResponse<ScheduledPublicationView> createScheduledPublication(
            @PathParam("planId") UUID planId, ScheduledPublicationInput input) {
        Tagged<ScheduledPublicationView> created = service.create(planId, input);
        return Answers.created("/scheduled-publications/" + created.body().id(), created);
    }

    @GET
    @Path("scheduled-publications/{scheduledPublicationId}")
    @PermissionsAllowed(Permission.Name.PUBLICATION_READ)
    public RestResponse<ScheduledPublicationView> getScheduledPublication(
            @PathParam("scheduledPublicationId") UUID scheduledPublicationId) {
        return Answers.ok(service.get(scheduledPublicationId));
    }

    @POST
    @Idempotent
    @Path("scheduled-publications/{scheduledPublicationId}/cancel")
    @PermissionsAllowed(Permission.Name.PUBLICATION_WRITE)
    public RestResponse<ScheduledPublicationView> cancelScheduledPublication(
            @PathParam("scheduledPublicationId") UUID scheduledPublicationId) {
        return Answers.ok(service.cancel(scheduledPublicationId));
    }
}
