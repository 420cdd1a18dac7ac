package de.integrationsplan.transfer.measures;

import de.integrationsplan.access.Permission;
import de.integrationsplan.measure.MeasureFilter;
import de.integrationsplan.platform.table.Tables;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for the measures as a table. */
@Path("/")
public class MeasureTableResource {

    @Inject
    MeasureTableService service;

    @GET
    @Path("plans/{planId}/measures/table")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<byte[]> exportMeasures(
            @PathParam("planId") UUID planId,
            @BeanParam MeasureFilter filter,
            @BeanParam MeasureTableQuery query,
            @Context HttpHeaders headers) {
        return Tables.answer(headers, "massnahmen", () -> List.of(service.sheet(planId, filter, query)));
    }
}
