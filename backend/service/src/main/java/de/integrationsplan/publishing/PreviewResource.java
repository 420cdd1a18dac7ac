package de.integrationsplan.publishing;

import de.integrationsplan.access.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What a publication would do. */
@Path("plans/{planId}/publication-preview")
public class PreviewResource {

    @Inject
    PreviewService previews;

    @GET
    @PermissionsAllowed(Permission.Name.PUBLICATION_READ)
    public PublicationPreview getPublicationPreview(@PathParam("planId") UUID planId) {
        return previews.preview(planId);
    }
}
