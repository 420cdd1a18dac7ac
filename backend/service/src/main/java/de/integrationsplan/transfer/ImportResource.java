package de.integrationsplan.transfer;

import de.integrationsplan.access.Permission;
import de.integrationsplan.job.JobService;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Prefer;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** HTTP for imports. */
@Path("/imports")
public class ImportResource {

    /**
     * A commit is one transaction of up to tens of thousands of rows; the limit that keeps every other operation short would
     * refuse it. Who is cut off while waiting, by {@code quarkus.http.idle-timeout}, gets the answer with the same
     * Idempotency-Key.
     */
    private static final int COMMIT_SECONDS = 120;

    @Inject
    ImportService service;

    @Inject
    ImportFormReader forms;

    @Inject
    JobService jobs;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.IMPORT_RUN)
    public RestResponse<Page<RawJson>> listImports(@BeanParam PageQuery query) {
        return pages.answer(query, service::list);
    }

    /** The parameters beside the file are what makes two requests the same, see {@link Idempotent}; the form is read whole. */
    @POST
    @Idempotent(timeoutSeconds = COMMIT_SECONDS)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permission.Name.IMPORT_RUN)
    public RestResponse<ImportView> createImport(
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String planYear,
            @RestForm @Nullable String planTitle,
            @RestForm @Nullable String planSubtitle,
            @RestForm @Nullable String planAsOf,
            @RestForm @Nullable String dryRun) {
        ImportForm form = forms.readCurrent(file != null);
        UUID id = service.create(form, UploadedTable.of(Objects.requireNonNull(file)));
        return Answers.created("/imports/" + id, service.get(id));
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed(Permission.Name.IMPORT_RUN)
    public RestResponse<ImportView> getImport(@PathParam("importId") UUID importId) {
        return Answers.ok(service.get(importId));
    }

    @POST
    @Idempotent(timeoutSeconds = COMMIT_SECONDS)
    @Path("/{importId}/commit")
    @PermissionsAllowed(Permission.Name.IMPORT_RUN)
    public RestResponse<?> commitImport(
            @PathParam("importId") UUID importId, @HeaderParam(Prefer.HEADER) @Nullable Prefer prefer) {
        if (Prefer.wantsAsync(prefer)) {
            UUID job = service.commitLater(importId);
            return Answers.accepted("/jobs/" + job, jobs.get(job));
        }
        service.commit(importId);
        return Answers.ok(service.get(importId));
    }

    @POST
    @Idempotent
    @Path("/{importId}/undo")
    @PermissionsAllowed(Permission.Name.IMPORT_RUN)
    public RestResponse<ImportView> undoImport(@PathParam("importId") UUID importId) {
        service.undo(importId);
        return Answers.ok(service.get(importId));
    }
}
