package de.integrationsplan.transfer.export;

import de.integrationsplan.access.Permission;
import de.integrationsplan.job.JobService;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for exports. */
@Path("/exports")
public class ExportResource {

    @Inject
    ExportService service;

    @Inject
    JobService jobs;

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.Name.PLAN_READ)
    public RestResponse<RawJson> createExport(ExportInput input) {
        UUID job = service.begin(input);
        return Answers.accepted("/jobs/" + job, jobs.get(job));
    }
}
