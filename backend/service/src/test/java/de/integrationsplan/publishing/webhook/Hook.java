package de.integrationsplan.publishing.webhook;

import static de.integrationsplan.testing.User.ADMIN;

import de.integrationsplan.testing.Http;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A webhook of a test, made through the API; deleted at the end, as tests share the channels. */
final class Hook implements AutoCloseable {

    static final String CHANNEL = "open-data";
    static final String ALL = "/channels/" + CHANNEL + "/webhooks";

    final String id;
    final String secret;

    private Hook(JsonPath made) {
        id = made.getString("webhook.id");
        secret = made.getString("secret");
    }

    static Hook at(String url) {
        return with(Map.of("url", url));
    }

    static Hook with(Map<String, ?> input) {
        return new Hook(Http.posting(ADMIN, input)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    String path() {
        return ALL + "/" + id;
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
