package de.integrationsplan.publishing.webhook;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for the calls of a webhook: the log, the test call, sending again. */
@Path("channels/{channelKey}/webhooks/{webhookId}")
public class WebhookDeliveryResource {

    @Inject
    WebhookQueries queries;

    @Inject
    WebhookOutbox outbox;

    @Inject
    Pages pages;

    @GET
    @Path("deliveries")
    @PermissionsAllowed(Permission.Name.WEBHOOK_READ)
    public RestResponse<Page<RawJson>> listWebhookDeliveries(
            @PathParam("channelKey") String channelKey,
            @PathParam("webhookId") UUID webhookId,
            @BeanParam PageQuery query) {
        return pages.answer(query, page -> queries.calls(channelKey, webhookId, page));
    }

    @GET
    @Path("deliveries/{deliveryId}")
    @PermissionsAllowed(Permission.Name.WEBHOOK_READ)
    public RawJson getWebhookDelivery(
            @PathParam("channelKey") String channelKey,
            @PathParam("webhookId") UUID webhookId,
            @PathParam("deliveryId") UUID deliveryId) {
        return queries.call(channelKey, webhookId, deliveryId);
    }

    @POST
    @Idempotent
    @Path("pings")
    @PermissionsAllowed(Permission.Name.WEBHOOK_WRITE)
    public RestResponse<RawJson> createWebhookPing(
            @PathParam("channelKey") String channelKey, @PathParam("webhookId") UUID webhookId) {
        UUID id = outbox.ping(channelKey, webhookId);
        return answer(RestResponse.Status.CREATED, channelKey, webhookId, id);
    }

    @POST
    @Idempotent
    @Path("deliveries/{deliveryId}/replays")
    @PermissionsAllowed(Permission.Name.WEBHOOK_WRITE)
    public RestResponse<RawJson> createWebhookReplay(
            @PathParam("channelKey") String channelKey,
            @PathParam("webhookId") UUID webhookId,
            @PathParam("deliveryId") UUID deliveryId) {
        outbox.replay(channelKey, webhookId, deliveryId);
        return answer(RestResponse.Status.ACCEPTED, channelKey, webhookId, deliveryId);
    }

    private RestResponse<RawJson> answer(RestResponse.Status status, String channelKey, UUID webhookId, UUID id) {
        return RestResponse.ResponseBuilder.create(status, queries.call(channelKey, webhookId, id))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(
                        HttpHeaders.LOCATION,
                        Api.PATH + "/channels/" + channelKey + "/webhooks/" + webhookId + "/deliveries/" + id)
                .build();
    }
}
