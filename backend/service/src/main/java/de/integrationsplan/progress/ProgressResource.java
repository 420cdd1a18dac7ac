package de.integrationsplan.progress;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for reports. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressResource {

    @Inject
    ProgressService service;

    @Inject
    Pages pages;

    @GET
    @Path("measures/{measureId}/progress")
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<Page<RawJson>> listProgress(
            @PathParam("measureId") UUID measureId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.ofMeasure(measureId, page));
    }

    @POST
    @Idempotent
    @Path("measures/{measureId}/progress")
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<RawJson> createProgress(@PathParam("measureId") UUID measureId, ProgressInput input) {
        UUID id = service.report(measureId, input);
        return Answers.created("/measures/" + measureId + "/progress", Tagged.of(service.get(id), 1));
    }
}
