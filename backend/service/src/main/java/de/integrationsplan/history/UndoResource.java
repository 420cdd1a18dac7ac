package de.integrationsplan.history;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for taking back. What it takes is decided by what is taken back: the feature's own permission. */
@Path("/")
public class UndoResource {

    @Inject
    UndoService service;

    @Inject
    UndoPreviewService previews;

    @Inject
    HistoryQueries queries;

    @GET
    @Path("history/{historyId}/undo-preview")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public UndoPreview getUndoPreview(@PathParam("historyId") long historyId) {
        return previews.undo(historyId);
    }

    @GET
    @Path("history/{historyId}/restoration-preview")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public UndoPreview getRestorationPreview(@PathParam("historyId") long historyId) {
        return previews.restoration(historyId);
    }

    @POST
    @Idempotent
    @Path("history/{historyId}/undo")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<RawJson> undoHistoryEntry(@PathParam("historyId") long historyId) {
        service.undo(historyId);
        return answer(historyId);
    }

    @POST
    @Idempotent
    @Path("history/{historyId}/restorations")
    @PermissionsAllowed(Permission.Name.HISTORY_READ)
    public RestResponse<RawJson> restoreHistoryEntry(
            @PathParam("historyId") long historyId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.restore(historyId, ifMatch);
        return answer(historyId);
    }

    @POST
    @Idempotent
    @Path("measures/{measureId}/restorations")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.MEASURE_WRITE)
    public RestResponse<RawJson> restoreMeasure(
            @PathParam("measureId") UUID measureId, @HeaderParam("If-Match") IfMatch ifMatch, RestorationInput input) {
        return answer(service.restore("measure", measureId, input.version(), ifMatch));
    }

    /** The entry that says so. */
    private RestResponse<RawJson> answer(long takenBack) {
        long id = queries.newestAbout(takenBack);
        return Answers.created("/history/" + id, new Tagged<>(queries.one(id), Long.toString(id)));
    }
}
