package de.integrationsplan.job;

import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for jobs. */
@Path("/jobs")
@Authenticated
public class JobResource {

    @Inject
    JobService service;

    @Inject
    Pages pages;

    @GET
    public RestResponse<Page<RawJson>> listJobs(@BeanParam PageQuery query) {
        return pages.answer(query, service::mine);
    }

    @GET
    @Path("/{jobId}")
    public RestResponse<RawJson> getJob(@PathParam("jobId") UUID jobId) {
        return Answers.ok(service.get(jobId));
    }

    @GET
    @Path("/{jobId}/result")
    public RestResponse<byte[]> getJobResult(@PathParam("jobId") UUID jobId) {
        Outcome.File file = service.file(jobId);
        return Answers.file(file.bytes(), file.type(), file.name(), file.bytes());
    }

    @POST
    @Idempotent
    @Path("/{jobId}/cancel")
    public RestResponse<RawJson> cancelJob(@PathParam("jobId") UUID jobId) {
        return Answers.ok(service.cancel(jobId));
    }
}
