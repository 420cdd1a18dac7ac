package de.integrationsplan.progress.reminder;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for reminders. */
@Path("/")
public class ReminderResource {

    @Inject
    ReminderService service;

    @Inject
    Pages pages;

    @GET
    @Path("plans/{planId}/reminders")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<Page<RawJson>> listReminders(@PathParam("planId") UUID planId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofPlan(planId, page));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/reminders")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<ReminderRun> sendReminders(@PathParam("planId") UUID planId, ReminderInput input) {
        return Answers.created("/plans/" + planId + "/reminders", Tagged.of(service.send(planId, input), 1));
    }

    @GET
    @Path("plans/{planId}/reminder-preview")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public ReminderPreview getReminderPreview(
            @PathParam("planId") UUID planId,
            @QueryParam("within") @Nullable Integer within,
            @QueryParam("organisation") @Nullable String organisation) {
        return service.preview(planId, new ReminderInput(within, organisation, null));
    }
}
