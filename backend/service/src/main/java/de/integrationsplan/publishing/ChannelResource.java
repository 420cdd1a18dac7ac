package de.integrationsplan.publishing;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Channels: one portal's view each. */
@Path("channels")
public class ChannelResource {

    @Inject
    EditionQueries editions;

    @GET
    @PermissionsAllowed(Permission.Name.CHANNEL_READ)
    public EditionQueries.ChannelList listChannels() {
        return editions.channels();
    }

    @GET
    @Path("{channelKey}")
    @PermissionsAllowed(Permission.Name.CHANNEL_READ)
    public RawJson getChannel(@PathParam("channelKey") String channelKey) {
        return editions.channel(channelKey);
    }
}
