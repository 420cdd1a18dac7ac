package de.integrationsplan.publishing;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Portals as data, and their clients in the real Keycloak. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChannelApiTest {

    @Inject
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Test
    void a_portal_that_is_set_up_reads_its_channel_with_the_secret_that_was_said_once() {
        String key = "portal-test-" + System.nanoTime();
        JsonPath created = create(key, Map.of("access", "token"));
        String secret = created.getString("clientSecret");
        String token = token("portal-" + key, secret).path("access_token");
        read(key, token).then().statusCode(200).body("edition", equalTo(0));
        read("mokme", token).then().statusCode(404);
        Http.anonymous().get("/published/{key}/measures", key).then().statusCode(401);
        Http.as(ADMIN)
                .get("/channels/{key}", key)
                .then()
                .body("clientId", equalTo("portal-" + key))
                .body("clientSecret", nullValue());
        remove(key);
    }

    @Test
    void a_repeated_creation_does_not_say_the_secret_again_and_none_is_stored() {
        String key = "portal-test-" + System.nanoTime();
        String requestKey = UUID.randomUUID().toString();
        create(requestKey, key).then().statusCode(201).body("clientSecret", notNullValue());
        create(requestKey, key).then().statusCode(201).body("key", equalTo(key)).body("clientSecret", nullValue());
        remove(key);
    }

    @Test
    void a_new_secret_replaces_the_old_one_at_once() {
        String key = "portal-test-" + System.nanoTime();
        String first = create(key, Map.of("access", "token")).getString("clientSecret");
        String second = Http.posting(ADMIN, Map.of())
                .post("/channels/{key}/client-secret", key)
                .then()
                .statusCode(200)
                .extract()
                .path("clientSecret");
        token("portal-" + key, first).then().statusCode(401);
        token("portal-" + key, second).then().statusCode(200);
        remove(key);
        Http.posting(ADMIN, Map.of())
                .post("/channels/open-data/client-secret")
                .then()
                .statusCode(409);
    }

    @Test
    void a_closed_channel_answers_410_gets_no_edition_and_its_client_no_token_until_it_is_opened_again() {
        String key = "portal-test-" + System.nanoTime();
        String secret = create(key, Map.of("access", "token")).getString("clientSecret");
        String token = token("portal-" + key, secret).path("access_token");
        act(key, "close")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closedAt", notNullValue());
        act(key, "close").then().statusCode(200);
        awaitFeed(key, token, 410);
        read(key, token).then().body("code", equalTo("channel-closed"));
        token("portal-" + key, secret).then().statusCode(401);
        PlanFixture plan = PlanFixture.withMeasures(1);
        plan.tryPublishing(Map.of("channels", List.of(key))).then().statusCode(400);
        assertEquals(false, plan.publish().getList("channels.key").contains(key));
        act(key, "reopen").then().statusCode(200).body("state", equalTo("open")).body("closedAt", nullValue());
        awaitFeed(key, token, 200);
        token("portal-" + key, secret).then().statusCode(200);
        remove(key);
    }

    @Test
    void what_was_never_used_can_be_deleted_and_its_client_goes_too() {
        String key = "portal-test-" + System.nanoTime();
        String secret = create(key, Map.of("access", "token")).getString("clientSecret");
        remove(key);
        Http.as(ADMIN).get("/channels/{key}", key).then().statusCode(404);
        token("portal-" + key, secret).then().statusCode(401);
        String again = create(key, Map.of("access", "token")).getString("clientSecret");
        token("portal-" + key, again).then().statusCode(200);
        remove(key);
    }

    @Test
    void a_channel_with_an_edition_is_not_deleted() {
        try (TestChannel channel = TestChannel.open(Map.of())) {
            channel.publish(PlanFixture.withMeasures(1));
            String etag = Http.as(ADMIN).get("/channels/{key}", channel.key).header("ETag");
            Http.as(ADMIN)
                    .header("If-Match", etag)
                    .delete("/channels/{key}", channel.key)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("still-referenced"));
            Http.as(ADMIN).get("/channels/{key}", channel.key).then().statusCode(200);
        }
    }

    @Test
    void a_channel_is_changed_by_merge_patch_with_its_version_and_keeps_its_key() {
        try (TestChannel channel = TestChannel.open(Map.of("fields", List.of("goals")))) {
            Response before = Http.as(ADMIN).get("/channels/{key}", channel.key);
            String etag = before.header("ETag");
            Http.patching(ADMIN, etag, Map.of("key", "other"))
                    .patch("/channels/{key}", channel.key)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/key"));
            Http.patching(
                            ADMIN,
                            etag,
                            Map.of(
                                    "name",
                                    "Anderer Name",
                                    "selection",
                                    Map.of("buildingBlocks", List.of("10.1")),
                                    "contact",
                                    Map.of("name", "Redaktion", "email", "redaktion@portal.example")))
                    .patch("/channels/{key}", channel.key)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Anderer Name"))
                    .body("selection.buildingBlocks", equalTo(List.of("10.1")))
                    .body("contact.name", equalTo("Redaktion"))
                    .body("fields", equalTo(List.of("goals")));
            Http.patching(ADMIN, etag, Map.of("name", "Noch einer"))
                    .patch("/channels/{key}", channel.key)
                    .then()
                    .statusCode(412)
                    .body("conflict.fields.field", hasItem("name"));
        }
    }

    @Test
    void a_public_channel_that_takes_tokens_from_now_on_gets_a_client() {
        try (TestChannel channel = TestChannel.open(Map.of())) {
            channel.change(Map.of("access", "token"));
            String secret = Http.posting(ADMIN, Map.of())
                    .post("/channels/{key}/client-secret", channel.key)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("clientSecret");
            token("portal-" + channel.key, secret).then().statusCode(200);
            channel.change(Map.of("access", "public"));
            token("portal-" + channel.key, secret).then().statusCode(401);
            awaitFeed(channel.key, null, 200);
        }
    }

    @Test
    void every_mistake_is_named_and_a_key_is_used_once() {
        Http.posting(ADMIN, Map.of("key", "Groß", "access", "secret", "fields", List.of("internalNote")))
                .post("/channels")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/key", "/access", "/fields/0", "/name", "/licence"));
        Http.posting(ADMIN, TestChannel.input("mokme", Map.of()))
                .post("/channels")
                .then()
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    @Test
    void only_an_administrator_sets_portals_up() {
        Http.posting(COORDINATOR, TestChannel.input("forbidden", Map.of()))
                .post("/channels")
                .then()
                .statusCode(403);
        Http.posting(COORDINATOR, Map.of()).post("/channels/mokme/close").then().statusCode(403);
    }

    private static JsonPath create(String key, Map<String, ?> more) {
        return Http.posting(ADMIN, TestChannel.input(key, more))
                .post("/channels")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response create(String requestKey, String key) {
        return Http.as(ADMIN)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", requestKey)
                .body(TestChannel.input(key, Map.of("access", "token")))
                .post("/channels");
    }

    private static Response act(String key, String action) {
        return Http.posting(ADMIN, Map.of()).post("/channels/{key}/{action}", key, action);
    }

    private static void remove(String key) {
        String etag = Http.as(ADMIN).get("/channels/{key}", key).header("ETag");
        Http.as(ADMIN)
                .header("If-Match", etag)
                .delete("/channels/{key}", key)
                .then()
                .statusCode(204);
    }

    private Response token(String clientId, String secret) {
        return RestAssured.given()
                .formParams(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret))
                .post(issuer + "/protocol/openid-connect/token");
    }

    private static Response read(String key, String token) {
        awaitFeed(key, token, 0);
        return Http.anonymous().auth().oauth2(token).get("/published/{key}/measures", key);
    }

    /** The feed learns of channels within two seconds. */
    private static void awaitFeed(String key, @Nullable String token, int wanted) {
        for (int attempt = 0; attempt < 40; attempt++) {
            var request =
                    token == null ? Http.anonymous() : Http.anonymous().auth().oauth2(token);
            int status = request.get("/published/{key}/measures", key).statusCode();
            if (wanted == 0 ? status != 404 || attempt > 25 : status == wanted) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("the feed of " + key + " never answers " + wanted);
    }
}
