package de.integrationsplan.progress.reminder;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for whether the caller wants reminders. */
@Path("/me/reminder-settings")
public class ReminderSettingsResource {

    @Inject
    ReminderChoiceService service;

    @GET
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<ReminderChoice> getReminderSettings() {
        return Answers.ok(service.get());
    }

    @PATCH
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<ReminderChoice> patchReminderSettings(
            @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(ifMatch, patch));
    }
}
