package de.integrationsplan.measure;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for what the caller is typing on a measure. */
@Path("/measures/{measureId}/draft")
@Consumes(MediaType.APPLICATION_JSON)
public class MeasureDraftResource {

    @Inject
    MeasureDrafts drafts;

    @GET
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<RawJson> getMeasureDraft(@PathParam("measureId") UUID measureId) {
        return Answers.ok(drafts.get(measureId));
    }

    @PUT
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<RawJson> putMeasureDraft(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") IfMatch ifMatch, MeasureDraftInput input) {
        return Answers.ok(drafts.put(measureId, ifMatch, input));
    }

    @DELETE
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<Void> deleteMeasureDraft(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") IfMatch ifMatch) {
        drafts.delete(measureId, ifMatch);
        return Answers.done();
    }
}
