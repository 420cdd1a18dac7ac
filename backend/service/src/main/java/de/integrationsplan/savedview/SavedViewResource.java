package de.integrationsplan.savedview;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for saved views. */
@Path("/saved-views")
@Consumes(MediaType.APPLICATION_JSON)
public class SavedViewResource {

    @Inject
    SavedViewService service;

    @GET
    @PermissionsAllowed(Permission.Name.VIEW_SAVE)
    public ItemList<RawJson> listSavedViews() {
        return new ItemList<>(service.list());
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.Name.VIEW_SAVE)
    public RestResponse<RawJson> createSavedView(SavedViewInput input) {
        UUID id = service.create(input);
        return Answers.created("/saved-views/" + id, service.get(id));
    }

    @GET
    @Path("{savedViewId}")
    @PermissionsAllowed(Permission.Name.VIEW_SAVE)
    public RestResponse<RawJson> getSavedView(@PathParam("savedViewId") UUID savedViewId) {
        return Answers.ok(service.get(savedViewId));
    }

    @PATCH
    @Path("{savedViewId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.VIEW_SAVE)
    public RestResponse<RawJson> patchSavedView(
            @PathParam("savedViewId") UUID savedViewId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(savedViewId, ifMatch, patch));
    }

    @DELETE
    @Path("{savedViewId}")
    @PermissionsAllowed(Permission.Name.VIEW_SAVE)
    public RestResponse<Void> deleteSavedView(
            @PathParam("savedViewId") UUID savedViewId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(savedViewId, ifMatch);
        return Answers.done();
    }
}
