package de.integrationsplan.publishing;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;

import de.integrationsplan.testing.Http;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A channel of its own for a test, set up by an administrator; closed at the end, as open ones are part of every publication. */
final class TestChannel implements AutoCloseable {

    final String key = "test-" + UUID.randomUUID().toString().substring(0, 13);

    private TestChannel() {}

    static TestChannel open(Map<String, ?> more) {
        TestChannel channel = new TestChannel();
        Http.posting(ADMIN, channel.input(more)).post("/channels").then().statusCode(201);
        return channel;
    }

    static Map<String, Object> input(String key, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "key",
                key,
                "name",
                "Kanal " + key,
                "access",
                "public",
                "licence",
                Map.of(
                        "name",
                        "CC0",
                        "url",
                        "https://creativecommons.org/publicdomain/zero/1.0/",
                        "attribution",
                        "Kreis")));
        input.putAll(more);
        return input;
    }

    private Map<String, Object> input(Map<String, ?> more) {
        return input(key, more);
    }

    void change(Map<String, ?> changes) {
        String etag = Http.as(ADMIN).get("/channels/{key}", key).header("ETag");
        Http.patching(ADMIN, etag, changes).patch("/channels/{key}", key).then().statusCode(200);
    }

    /** Publishes the plan here only. */
    JsonPath publish(PlanFixture plan) {
        return plan.tryPublishing(Map.of("channels", List.of(key)))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    JsonPath preview(PlanFixture plan) {
        return Http.as(COORDINATOR)
                .get("/plans/{id}/publication-preview", plan.planId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("channels.find { it.key == '" + key + "' }");
    }

    Response feed(String path) {
        return Http.anonymous().get("/published/{key}" + path, key);
    }

    @Override
    public void close() {
        Http.posting(ADMIN, Map.of()).post("/channels/{key}/close", key).then().statusCode(200);
    }
}
