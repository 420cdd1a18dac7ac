package de.integrationsplan.publishing.webhook;

import static de.integrationsplan.testing.User.ADMIN;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A webhook of a test, made through the API; deleted at the end, as tests share the channels. */
final class Hook implements AutoCloseable {

    static final String ALL = "/channels/open-data/webhooks";

    final String id;
    final String secret;
    private final String all;

    private Hook(String all, Map<String, ?> input) {
        JsonPath made = Http.posting(ADMIN, input)
                .post(all)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        this.all = all;
        id = made.getString("webhook.id");
        secret = made.getString("secret");
    }

    /** Of a channel that others publish to as well. */
    static Hook at(String url) {
        return new Hook(ALL, Map.of("url", url));
    }

    static Hook of(OwnChannel channel, String url, String... events) {
        return new Hook(
                channel.path() + "/webhooks",
                events.length == 0 ? Map.of("url", url) : Map.of("url", url, "events", List.of(events)));
    }

    String path() {
        return all + "/" + id;
    }

    ValidatableResponse get() {
        return Http.as(ADMIN).get(path()).then().statusCode(200);
    }

    String etag() {
        return Http.as(ADMIN).get(path()).header("ETag");
    }

    Response patch(Map<String, ?> changes) {
        return Http.patching(ADMIN, etag(), changes).patch(path());
    }

    Response post(String below, Map<String, ?> body) {
        return Http.posting(ADMIN, body).post(path() + below);
    }

    /** The test call's id. */
    String ping() {
        return Http.as(ADMIN)
                .post(path() + "/pings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The newest call in the log, once it is as wanted. */
    JsonPath awaitNewest(Predicate<JsonPath> wanted) throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            JsonPath log = Http.as(ADMIN).get(path() + "/deliveries?limit=1").jsonPath();
            if (log.getList("items").size() == 1) {
                log.setRootPath("items[0]");
                if (wanted.test(log)) {
                    return log;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The log does not become as wanted: "
                + Http.as(ADMIN).get(path() + "/deliveries?limit=1").asString());
    }

    JsonPath awaitState(String state) throws InterruptedException {
        return awaitNewest(call -> call.getString("state").equals(state));
    }

    @Override
    public void close() {
        String etag = etag();
        if (etag != null) {
            Http.as(ADMIN).header("If-Match", etag).delete(path());
        }
    }
}
