package de.integrationsplan.publishing.webhook;

import static de.integrationsplan.testing.User.ADMIN;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import de.integrationsplan.publishing.PlanFixture;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Receiver;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a receiver gets. */
@QuarkusTest
@WithTestResource(Stack.class)
class WebhookCallsApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void a27_a_publication_and_a_withdrawal_are_told_signed_and_thin() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(2);
        try (Receiver receiver = new Receiver();
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url() + "?portal=1")) {
            int edition = channel.publish(plan.planId).getInt("edition");
            Receiver.Call call = receiver.next();
            new Webhook(hook.secret).verify(call.body(), call.headers());
            assertEquals("/hook?portal=1", call.path());
            assertEquals("application/json", call.header("Content-Type"));
            expect(call, "edition.published", channel.key, edition);
            JsonPath log = hook.awaitState("delivered");
            assertEquals(call.header("webhook-id"), log.getString("id"));
            assertEquals(List.of("delivered"), log.getList("attempts.outcome"));
            assertEquals(List.of(204), log.getList("attempts.status"));

            int later = channel.withdraw(plan.measureIds().get(0)).getInt("edition");
            Receiver.Call second = receiver.next();
            new Webhook(hook.secret).verify(second.body(), second.headers());
            expect(second, "measure.withdrawn", channel.key, later);
            assertNotEquals(call.header("webhook-id"), second.header("webhook-id"));
            assertEquals(0, receiver.waiting());
        }
    }

    /** No title, no name, no reason: nothing but what there is to ask for, and where. */
    private static void expect(Receiver.Call call, String type, String channel, int edition) throws Exception {
        JsonNode body = MAPPER.readTree(call.body());
        assertEquals(List.of("type", "timestamp", "data"), names(body));
        assertEquals(type, body.get("type").asText());
        JsonNode data = body.get("data");
        assertEquals(List.of("channel", "edition", "feed"), names(data));
        assertEquals(channel, data.get("channel").asText());
        assertEquals(edition, data.get("edition").asInt());
        String feed = data.get("feed").asText();
        assertTrue(feed.endsWith("/api/v1/published/" + channel + "/changes"), feed);
        String path = feed.substring(feed.indexOf("/api/v1") + "/api/v1".length());
        Http.anonymous().get(path).then().statusCode(200).body("edition", equalTo(edition));
        Http.anonymous()
                .get("/published/{channel}/editions/{number}", channel, edition)
                .then()
                .body("publishedAt", equalTo(body.get("timestamp").asText()));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void only_the_wanted_events_are_told_and_none_while_it_is_switched_off() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(2);
        try (Receiver receiver = new Receiver();
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url(), "measure.withdrawn")) {
            channel.publish(plan.planId);
            channel.withdraw(plan.measureIds().get(0));
            assertTrue(receiver.next().body().contains("measure.withdrawn"));
            hook.patch(Map.of("enabled", false)).then().statusCode(200);
            channel.withdraw(plan.measureIds().get(1));
            hook.patch(Map.of("enabled", true)).then().statusCode(200);
            hook.ping();
            assertTrue(receiver.next().body().contains("\"ping\""));
            assertEquals(0, receiver.waiting());
        }
    }

    @Test
    void a27_while_a_secret_is_rotated_both_signatures_are_sent_and_either_verifies() throws Exception {
        try (Receiver receiver = new Receiver();
                Hook hook = Hook.at(receiver.url())) {
            String renewed = hook.post("/secrets", Map.of()).path("secret");
            hook.ping();
            Receiver.Call both = receiver.next();
            assertEquals(2, both.header("webhook-signature").split(" ").length);
            new Webhook(hook.secret).verify(both.body(), both.headers());
            new Webhook(renewed).verify(both.body(), both.headers());

            Http.as(ADMIN)
                    .header("If-Match", hook.etag())
                    .delete(hook.path() + "/previous-secret")
                    .then()
                    .statusCode(204);
            hook.ping();
            Receiver.Call one = receiver.next();
            assertEquals(1, one.header("webhook-signature").split(" ").length);
            new Webhook(renewed).verify(one.body(), one.headers());
            assertThrows(WebhookVerificationException.class, () -> new Webhook(hook.secret)
                    .verify(one.body(), one.headers()));
        }
    }

    @Test
    void a27_a_call_is_sent_again_under_the_same_id() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (Receiver receiver = new Receiver();
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url())) {
            channel.publish(plan.planId);
            Receiver.Call first = receiver.next();
            String id = hook.awaitState("delivered").getString("id");
            hook.post("/deliveries/" + id + "/replays", Map.of()).then().statusCode(202);
            Receiver.Call again = receiver.next();
            assertEquals(first.header("webhook-id"), again.header("webhook-id"));
            assertEquals(first.body(), again.body());
            hook.awaitNewest(log -> log.getList("attempts").size() == 2);
            hook.patch(Map.of("enabled", false)).then().statusCode(200);
            hook.post("/deliveries/" + id + "/replays", Map.of()).then().statusCode(409);
            hook.post("/deliveries/" + hook.id + "/replays", Map.of()).then().statusCode(409);
        }
    }

    @Test
    void what_was_not_published_is_not_told() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(1);
        PlanFixture empty = new PlanFixture(PlanFixture.YEAR);
        try (Receiver receiver = new Receiver();
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url())) {
            channel.tryPublishing(empty.planId).then().statusCode(409);
            channel.publish(plan.planId);
            channel.tryWithdrawing(plan.measureIds().get(0), "x".repeat(2001))
                    .then()
                    .statusCode(400);
            receiver.next();
            hook.awaitState("delivered");
            JsonPath log = Http.as(ADMIN).get(hook.path() + "/deliveries").jsonPath();
            assertEquals(1, log.getList("items").size());
            assertEquals(1, new TreeSet<>(log.<String>getList("items.id")).size());
            assertEquals(0, receiver.waiting());
        }
    }
}
