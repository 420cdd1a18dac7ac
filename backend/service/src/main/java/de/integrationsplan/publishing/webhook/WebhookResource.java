package de.integrationsplan.publishing.webhook;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for webhooks and their secrets. */
@Path("channels/{channelKey}/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
public class WebhookResource {

    @Inject
    WebhookService service;

    @Inject
    WebhookQueries queries;

    @GET
    @PermissionsAllowed(Permission.Name.WEBHOOK_READ)
    public ItemList<RawJson> listWebhooks(@PathParam("channelKey") String channelKey) {
        return queries.ofChannel(channelKey);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Permission.Name.WEBHOOK_WRITE)
    public RestResponse<SaidOnce> createWebhook(@PathParam("channelKey") String channelKey, WebhookInput input) {
        return created(channelKey, service.create(channelKey, input));
    }

    @GET
    @Path("{webhookId}")
    @PermissionsAllowed(Permission.Name.WEBHOOK_READ)
    public RestResponse<RawJson> getWebhook(
            @PathParam("channelKey") String channelKey, @PathParam("webhookId") UUID webhookId) {
        return Answers.ok(queries.one(channelKey, webhookId));
    }

    @PATCH
    @Path("{webhookId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.WEBHOOK_WRITE)
    public RestResponse<RawJson> patchWebhook(
            @PathParam("channelKey") String channelKey,
            @PathParam("webhookId") UUID webhookId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch patch) {
        return Answers.ok(service.patch(channelKey, webhookId, ifMatch, patch));
    }

    @DELETE
    @Path("{webhookId}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.Name.WEBHOOK_WRITE)
    public RestResponse<Void> deleteWebhook(
            @PathParam("channelKey") String channelKey,
            @PathParam("webhookId") UUID webhookId,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(channelKey, webhookId, ifMatch);
        return Answers.done();
    }

    @POST
    @Idempotent
    @Path("{webhookId}/secrets")
    @PermissionsAllowed(Permission.Name.WEBHOOK_WRITE)
    public RestResponse<SaidOnce> createWebhookSecret(
            @PathParam("channelKey") String channelKey,
            @PathParam("webhookId") UUID webhookId,
            WebhookSecretInput input) {
        return created(channelKey, service.rotate(channelKey, webhookId, input));
    }

    @DELETE
    @Path("{webhookId}/previous-secret")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Permission.Name.WEBHOOK_WRITE)
    public RestResponse<Void> deletePreviousSecret(
            @PathParam("channelKey") String channelKey,
            @PathParam("webhookId") UUID webhookId,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        service.retirePreviousSecret(channelKey, webhookId, ifMatch);
        return Answers.done();
    }

    private static RestResponse<SaidOnce> created(String channelKey, WebhookService.Issued issued) {
        return Answers.created("/channels/" + channelKey + "/webhooks/" + issued.id(), issued.answer());
    }
}
