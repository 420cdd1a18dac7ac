package de.integrationsplan.progress;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for when reports are due, by plan and by measure. */
@Path("/")
@Consumes(Api.MERGE_PATCH)
public class ProgressScheduleResource {

    @Inject
    ProgressScheduleService ofPlans;

    @Inject
    MeasureScheduleService ofMeasures;

    @GET
    @Path("plans/{planId}/progress-schedule")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getProgressSchedule(@PathParam("planId") UUID planId) {
        return Answers.ok(ofPlans.get(planId));
    }

    @PATCH
    @Path("plans/{planId}/progress-schedule")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> patchProgressSchedule(
            @PathParam("planId") UUID planId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(ofPlans.patch(planId, ifMatch, patch));
    }

    @GET
    @Path("measures/{measureId}/progress-schedule")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getMeasureProgressSchedule(@PathParam("measureId") UUID measureId) {
        return Answers.ok(ofMeasures.get(measureId));
    }

    @PATCH
    @Path("measures/{measureId}/progress-schedule")
    @PermissionsAllowed(Permission.Name.PLAN_WRITE)
    public RestResponse<RawJson> patchMeasureProgressSchedule(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(ofMeasures.patch(measureId, ifMatch, patch));
    }
}
