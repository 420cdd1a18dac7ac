package de.integrationsplan.regrouping;

import de.integrationsplan.access.Permission;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for measures that go on in others. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class RegroupingResource {

    @Inject
    RegroupingService service;

    @Inject
    MeasureService measures;

    @POST
    @Idempotent
    @Path("measures/{measureId}/splits")
    @PermissionsAllowed(Permission.Name.MEASURE_CREATE)
    public RestResponse<ItemList<RawJson>> splitMeasure(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") IfMatch ifMatch, SplitInput input) {
        List<RawJson> parts = service.split(measureId, ifMatch, input).stream()
                .map(id -> measures.get(id).body())
                .toList();
        return Answers.created(
                "/measures/" + measureId,
                new Tagged<>(new ItemList<>(parts), measures.get(measureId).tag()));
    }

    @POST
    @Idempotent
    @Path("plans/{planId}/measure-mergers")
    @PermissionsAllowed(Permission.Name.MEASURE_CREATE)
    public RestResponse<RawJson> mergeMeasures(@PathParam("planId") UUID planId, MergerInput input) {
        UUID id = service.merge(planId, input);
        return Answers.created("/measures/" + id, measures.get(id));
    }
}
