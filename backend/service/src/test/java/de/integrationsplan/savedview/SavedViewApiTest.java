package de.integrationsplan.savedview;

import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class SavedViewApiTest {

    @Inject
    EntityManager database;

    /** Other tests keep views too. */
    private final String name = "Ansicht " + UUID.randomUUID();

    @Test
    void a_person_keeps_a_view_changes_it_and_deletes_it() {
        String id = keep(VIEWER, Map.of("query", "status=running&columns=title,lead"));
        String path = "/saved-views/" + id;
        String etag = Http.as(VIEWER).get(path).header("ETag");
        Http.patching(VIEWER, etag, Map.of("query", "isNew=true"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("query", equalTo("isNew=true"))
                .body("scope", equalTo("personal"))
                .body("version", equalTo(2));
        Http.patching(VIEWER, etag, Map.of("query", "")).patch(path).then().statusCode(412);
        Http.as(VIEWER).header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        Http.as(VIEWER).get(path).then().statusCode(404);
    }

    @Test
    void another_persons_own_view_is_not_there_not_even_for_the_coordinator() {
        String path = "/saved-views/" + keep(VIEWER, Map.of());
        for (User user : List.of(COORDINATOR, EDITOR_40, AUDITOR)) {
            Http.as(user).get(path).then().statusCode(404);
            Http.patching(user, "\"1\"", Map.of("name", "X")).patch(path).then().statusCode(404);
            Http.as(user).header("If-Match", "\"1\"").delete(path).then().statusCode(404);
            Http.as(user).get("/saved-views").then().body("items.name", not(hasItem(name)));
        }
        Http.as(VIEWER).get("/saved-views").then().statusCode(200).body("items.name", hasItem(name));
    }

    @Test
    void the_teams_views_are_seen_by_all_written_by_the_coordinator_and_have_a_history() {
        Http.posting(EDITOR_40, input(Map.of("scope", "team")))
                .post("/saved-views")
                .then()
                .statusCode(403);
        String id = keep(COORDINATOR, Map.of("scope", "team"));
        String path = "/saved-views/" + id;
        Http.as(EDITOR_40).get(path).then().statusCode(200).body("owner", equalTo(owner(id)));
        Http.patching(EDITOR_40, "\"1\"", Map.of("name", "X"))
                .patch(path)
                .then()
                .statusCode(403);
        Http.as(EDITOR_40).header("If-Match", "\"1\"").delete(path).then().statusCode(403);
        Http.patching(COORDINATOR, "\"1\"", Map.of("query", "isNew=true"))
                .patch(path)
                .then()
                .statusCode(200);
        Http.as(COORDINATOR).header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        assertEquals(List.of("created", "changed", "deleted"), actions(id));
    }

    @Test
    void a_persons_own_view_has_no_history() {
        String id = keep(AUDITOR, Map.of());
        Http.patching(AUDITOR, "\"1\"", Map.of("query", "isNew=true"))
                .patch("/saved-views/" + id)
                .then()
                .statusCode(200);
        assertEquals(List.of(), actions(id));
    }

    @Test
    void of_a_persons_views_at_most_one_is_the_default() {
        String first = keep(EDITOR_40, Map.of("isDefault", true));
        String second = Http.posting(EDITOR_40, Map.of("name", name + " 2", "query", "", "isDefault", true))
                .post("/saved-views")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Http.as(EDITOR_40).get("/saved-views/" + first).then().body("isDefault", equalTo(false));
        Http.as(EDITOR_40).get("/saved-views/" + second).then().body("isDefault", equalTo(true));
        Http.patching(
                        EDITOR_40,
                        Http.as(EDITOR_40).get("/saved-views/" + first).header("ETag"),
                        Map.of("isDefault", true))
                .patch("/saved-views/" + first)
                .then()
                .statusCode(200);
        Http.as(EDITOR_40).get("/saved-views/" + second).then().body("isDefault", equalTo(false));
    }

    @Test
    void a_name_is_given_once_and_everything_wrong_is_named_at_once() {
        keep(VIEWER, Map.of());
        Http.posting(VIEWER, input(Map.of())).post("/saved-views").then().statusCode(409);
        Http.posting(VIEWER, Map.of("name", " ", "scope", "world", "query", "q=a b", "owner", "me"))
                .post("/saved-views")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/scope", "/query", "/owner"));
        Http.posting(VIEWER, Map.of("name", "x".repeat(101), "query", "q".repeat(2001)))
                .post("/saved-views")
                .then()
                .statusCode(400)
                .body("errors.code", contains("too-long", "too-long"));
        Http.posting(VIEWER, Map.of("name", name.repeat(2).substring(0, 80) + "y", "query", "q".repeat(2000)))
                .post("/saved-views")
                .then()
                .statusCode(201);
    }

    @Test
    void the_scope_stays() {
        String id = keep(COORDINATOR, Map.of());
        Http.patching(COORDINATOR, "\"1\"", Map.of("scope", "team"))
                .patch("/saved-views/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scope"))
                .body("errors.code", contains("unchangeable"));
    }

    private Map<String, Object> input(Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(Map.of("name", name, "query", ""));
        input.putAll(more);
        return input;
    }

    private String keep(User user, Map<String, ?> more) {
        return Http.posting(user, input(more))
                .post("/saved-views")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String owner(String id) {
        return Http.as(COORDINATOR).get("/saved-views/" + id).path("owner");
    }

    private List<?> actions(String id) {
        return database.createNativeQuery("select action from history where entity_id = ?1 order by id", String.class)
                .setParameter(1, UUID.fromString(id))
                .getResultList();
    }
}
