package de.integrationsplan.publishing.webhook;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class WebhookApiTest {

    private static final String URL = "https://portal.example/hook";

    @Inject
    DataSource database;

    @Test
    void the_secret_is_shown_once_and_not_even_to_a_repeat() {
        String key = UUID.randomUUID().toString();
        Response first = creating(key).post(Hook.ALL);
        String id = first.then()
                .statusCode(201)
                .body("secret", containsString("whsec_"))
                .body("webhook.events", contains("edition.published", "measure.withdrawn"))
                .body("webhook.enabled", equalTo(true))
                .body("webhook.secrets", hasSize(1))
                .extract()
                .path("webhook.id");
        creating(key)
                .post(Hook.ALL)
                .then()
                .statusCode(201)
                .body("webhook.id", equalTo(id))
                .body("secret", nullValue());
        Http.as(COORDINATOR)
                .get(Hook.ALL)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body(not(containsString("whsec_")));
        Http.as(ADMIN)
                .get("/channels/mokme/webhooks/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        delete(id);
        Http.as(ADMIN).get(Hook.ALL + "/" + id).then().statusCode(404);
    }

    private static RequestSpecification creating(String key) {
        return Http.as(ADMIN)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("url", URL));
    }

    private static void delete(String id) {
        String etag = Http.as(ADMIN).get(Hook.ALL + "/" + id).header("ETag");
        Http.as(ADMIN)
                .header("If-Match", etag)
                .delete(Hook.ALL + "/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void the_secret_is_nowhere_in_the_database_as_it_is() throws SQLException {
        try (Hook hook = Hook.at(URL)) {
            String bare = hook.secret.substring("whsec_".length());
            assertEquals(44, bare.length(), "32 bytes");
            for (String table : List.of("webhook", "webhook_secret", "idempotent_request", "history")) {
                assertFalse(
                        all("select cast(t as text) from " + table + " t").stream()
                                .anyMatch(row -> row.contains(bare)),
                        table);
            }
        }
    }

    private List<String> all(String sql, String... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            ResultSet row = statement.executeQuery();
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    @Test
    void wrong_input_is_refused_by_field() {
        for (String url : List.of("ftp://portal.example/", "portal.example", "https://", "https://a b.example/")) {
            refused(Map.of("url", url)).body("errors.pointer", contains("/url"));
        }
        refused(Map.of("url", "https://user:word@portal.example/")).body("errors.code", contains("url-with-extras"));
        refused(Map.of("url", "https://portal.example/#there")).body("errors.code", contains("url-with-extras"));
        refused(Map.of("url", URL, "events", List.of("ping"))).body("errors.pointer", contains("/events/0"));
        refused(Map.of("url", URL, "events", List.of())).body("errors.code", contains("too-few"));
        refused(Map.of("url", URL, "secret", "whsec_mine")).body("errors.code", contains("unknown-property"));
        Http.posting(ADMIN, Map.of("url", URL))
                .post("/channels/nowhere/webhooks")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse refused(Map<String, ?> input) {
        return Http.posting(ADMIN, input).post(Hook.ALL).then().statusCode(400);
    }

    @Test
    void changing_it_needs_its_present_version() {
        try (Hook hook = Hook.at(URL)) {
            String old = hook.etag();
            hook.patch(Map.of("description", "Startseite", "events", List.of("measure.withdrawn")))
                    .then()
                    .statusCode(200)
                    .body("description", equalTo("Startseite"))
                    .body("events", contains("measure.withdrawn"))
                    .body("url", equalTo(URL));
            Http.patching(ADMIN, old, Map.of("description", "Anderes"))
                    .patch(hook.path())
                    .then()
                    .statusCode(412)
                    .body("conflict.fields.field", contains("description"));
            Http.as(ADMIN).header("If-Match", old).delete(hook.path()).then().statusCode(412);
            Map<String, Object> cleared = new HashMap<>();
            cleared.put("description", null);
            cleared.put("events", null);
            hook.patch(cleared).then().body("description", nullValue()).body("events", hasSize(2));
        }
    }

    @Test
    void rotation_keeps_two_secrets_until_the_old_one_is_retired() {
        try (Hook hook = Hook.at(URL)) {
            String etag = hook.etag();
            hook.post("/secrets", Map.of())
                    .then()
                    .statusCode(201)
                    .body("secret", not(equalTo(hook.secret)))
                    .body("webhook.secrets", hasSize(2))
                    .body("webhook.secrets[0].expiresAt", nullValue())
                    .body("webhook.secrets[1].expiresAt", notNullValue());
            assertNotEquals(etag, hook.etag());
            hook.post("/secrets", Map.of("keepOldHours", 720))
                    .then()
                    .statusCode(201)
                    .body("webhook.secrets", hasSize(2));
            Http.as(ADMIN)
                    .header("If-Match", hook.etag())
                    .delete(hook.path() + "/previous-secret")
                    .then()
                    .statusCode(204);
            hook.get().body("secrets", hasSize(1));
            Http.as(ADMIN)
                    .header("If-Match", hook.etag())
                    .delete(hook.path() + "/previous-secret")
                    .then()
                    .statusCode(404);
            hook.post("/secrets", Map.of("keepOldHours", 0)).then().body("webhook.secrets", hasSize(1));
            hook.post("/secrets", Map.of("keepOldHours", 721)).then().statusCode(400);
        }
    }

    @Test
    void every_change_is_in_the_history_without_a_secret() throws SQLException {
        try (Hook hook = Hook.at(URL)) {
            hook.patch(Map.of("enabled", false)).then().statusCode(200);
            hook.post("/secrets", Map.of()).then().statusCode(201);
            List<String> entries = all(
                    "select h.action || ' ' || a.name || ' ' || h.changes from history h join history_actor a on a.id = h.actor_id where h.entity = 'webhook' and cast(h.entity_id as text) = ? order by h.id",
                    hook.id);
            assertEquals(3, entries.size(), entries.toString());
            assertTrue(entries.get(0).startsWith("created"), entries.toString());
            assertTrue(entries.get(1).contains("enabled"), entries.toString());
            assertTrue(entries.get(2).contains("\"secret\""), entries.toString());
            assertFalse(entries.toString().contains("whsec_"));
        }
    }
}
