package de.integrationsplan.publishing.delivery;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Who has fetched what. */
@Path("channels/{channelKey}/deliveries")
public class DeliveryResource {

    @Inject
    DeliveryQueries deliveries;

    @GET
    @PermissionsAllowed(Permission.Name.DELIVERY_READ)
    public RawJson listDeliveries(@PathParam("channelKey") String channelKey) {
        return deliveries.ofChannel(channelKey);
    }
}
