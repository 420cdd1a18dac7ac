package de.integrationsplan.publishing.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import de.integrationsplan.platform.http.Api;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the message of a call: thin, and signed with every valid secret. */
@ApplicationScoped
class WebhookMessages {

    @Inject
    WebhookSecrets secrets;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    record Message(Map<String, String> headers, String body) {}

    private record Body(String type, String timestamp, Data data) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Data(String channel, @Nullable Integer edition, String feed) {}

    /** @throws GeneralSecurityException when the secrets cannot be read */
    @Transactional
    Message of(WebhookCall call) throws GeneralSecurityException {
        Instant now = clock.instant();
        String body = body(call);
        List<String> signatures = new ArrayList<>();
        for (byte[] secret : secrets.valid(call.webhookId(), now)) {
            signatures.add(sign(secret, call.deliveryId().toString(), now, body));
        }
        return new Message(
                Map.of(
                        "Content-Type",
                        "application/json",
                        "User-Agent",
                        "Integrationsplan/" + Api.VERSION,
                        Webhook.UNBRANDED_MSG_ID_KEY,
                        call.deliveryId().toString(),
                        Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
                        Long.toString(now.getEpochSecond()),
                        Webhook.UNBRANDED_MSG_SIGNATURE_KEY,
                        String.join(" ", signatures)),
                body);
    }

    private String body(WebhookCall call) {
        Data data = new Data(call.channel(), call.edition(), Api.PATH + "/published/" + call.channel() + "/changes");
        try {
            return mapper.writeValueAsString(new Body(call.type(), call.happenedAt(), data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sign(byte[] secret, String id, Instant now, String body) {
        try {
            return new Webhook(secret).sign(id, now.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
