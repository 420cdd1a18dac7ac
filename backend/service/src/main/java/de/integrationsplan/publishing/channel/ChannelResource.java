package de.integrationsplan.publishing.channel;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.idempotency.SaidOnce;
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
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for channels. */
@Path("channels")
public class ChannelResource {

    @Inject
    ChannelService service;

    @Inject
    ChannelQueries queries;

    @GET
    @PermissionsAllowed(Permission.Name.CHANNEL_READ)
    public ChannelQueries.ChannelList listChannels() {
        return queries.all();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.CHANNEL_WRITE)
    public RestResponse<SaidOnce> createChannel(ChannelInput input) {
        return Answers.created("/channels/" + input.key(), withSecret(service.create(input)));
    }

    @GET
    @Path("{channelKey}")
    @PermissionsAllowed(Permission.Name.CHANNEL_READ)
    public RestResponse<RawJson> getChannel(@PathParam("channelKey") String channelKey) {
        return Answers.ok(queries.one(channelKey));
    }

    @PATCH
    @Path("{channelKey}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.CHANNEL_WRITE)
    public RestResponse<RawJson> patchChannel(
            @PathParam("channelKey") String channelKey, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(channelKey, ifMatch, patch));
    }

    @DELETE
    @Path("{channelKey}")
    @PermissionsAllowed(Permission.Name.CHANNEL_WRITE)
    public RestResponse<Void> deleteChannel(
            @PathParam("channelKey") String channelKey, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(channelKey, ifMatch);
        return Answers.done();
    }

    @POST
    @Idempotent
    @Path("{channelKey}/close")
    @PermissionsAllowed(Permission.Name.CHANNEL_WRITE)
    public RestResponse<RawJson> closeChannel(@PathParam("channelKey") String channelKey) {
        return Answers.ok(service.close(channelKey));
    }

    @POST
    @Idempotent
    @Path("{channelKey}/reopen")
    @PermissionsAllowed(Permission.Name.CHANNEL_WRITE)
    public RestResponse<RawJson> reopenChannel(@PathParam("channelKey") String channelKey) {
        return Answers.ok(service.reopen(channelKey));
    }

    @POST
    @Idempotent
    @Path("{channelKey}/client-secret")
    @PermissionsAllowed(Permission.Name.CHANNEL_WRITE)
    public RestResponse<SaidOnce> rotateClientSecret(@PathParam("channelKey") String channelKey) {
        return Answers.ok(withSecret(service.rotateSecret(channelKey)));
    }

    private static Tagged<SaidOnce> withSecret(ChannelService.WithSecret made) {
        return new Tagged<>(
                new SaidOnce(made.full(), made.channel().body()), made.channel().tag());
    }
}
