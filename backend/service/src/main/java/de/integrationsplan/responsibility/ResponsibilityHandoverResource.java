package de.integrationsplan.responsibility;

import de.integrationsplan.access.Permission;
import de.integrationsplan.organisation.SuccessionInput;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for handovers. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class ResponsibilityHandoverResource {

    @Inject
    HandoverService service;

    @Inject
    SuccessionService successions;

    @POST
    @Idempotent
    @Path("responsibility-handovers")
    @PermissionsAllowed(Permission.Name.RESPONSIBILITY_WRITE)
    public RestResponse<RawJson> createResponsibilityHandover(ResponsibilityHandoverInput input) {
        if (input.dryRun()) {
            return RestResponse.ok(service.tryOut(input), MediaType.APPLICATION_JSON);
        }
        UUID id = service.handOver(input, false);
        return Answers.created("/responsibility-handovers/" + id, service.get(id));
    }

    @GET
    @Path("responsibility-handovers/{handoverId}")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> getResponsibilityHandover(@PathParam("handoverId") UUID handoverId) {
        return Answers.ok(service.get(handoverId));
    }

    @POST
    @Idempotent
    @Path("responsibility-handovers/{handoverId}/undo")
    @PermissionsAllowed(Permission.Name.RESPONSIBILITY_WRITE)
    public RestResponse<RawJson> undoResponsibilityHandover(@PathParam("handoverId") UUID handoverId) {
        return Answers.ok(service.undo(handoverId));
    }

    @POST
    @Idempotent
    @Path("organisations/{organisationId}/successions")
    @PermissionsAllowed(Permission.Name.ORGANISATION_WRITE)
    public RestResponse<RawJson> createSuccession(
            @PathParam("organisationId") UUID organisationId, SuccessionInput input) {
        SuccessionService.Done done = successions.begin(organisationId, input);
        return Answers.created("/organisations/" + done.successorId(), done.shown());
    }
}
