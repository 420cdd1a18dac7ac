package de.integrationsplan.identity;

import static de.integrationsplan.testing.User.ADMIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People, against the real Keycloak. Its test realm sends no mail. */
@QuarkusTest
@WithTestResource(Stack.class)
class UserApiTest {

    @Inject
    EntityManager database;

    @Inject
    ActiveUsers activeUsers;

    @Inject
    UserDirectory directory;

    @BeforeEach
    void offices() {
        Plans.office("40");
        Plans.office("53");
    }

    @Test
    void people_are_listed_with_roles_and_organisation_portals_are_not() {
        Http.as(ADMIN)
                .queryParam("limit", 200)
                .get("/users")
                .then()
                .statusCode(200)
                .body("items.username", hasItems("admin", "editor-40", "auditor"))
                .body("items.username", not(hasItem("service-account-portal-mokme")))
                .body("items.find { it.username == 'editor-40' }.roles", contains("editor"))
                .body("items.find { it.username == 'editor-40' }.organisation", equalTo("40"));
    }

    @Test
    void people_are_found_by_words_role_organisation_and_whether_they_may_sign_in() {
        assertEquals(List.of("editor-40"), logins(Map.of("q", "EMIL entw")));
        assertTrue(logins(Map.of("role", "coordinator")).contains("coordinator"));
        assertTrue(logins(Map.of("role", "editor", "organisation", "50-5")).contains("editor-50-5"));
        assertEquals(List.of(), logins(Map.of("role", "auditor", "enabled", "false", "q", "admin")));
        assertEquals(List.of("auditor"), logins(Map.of("enabled", "true", "q", "prüfmuster")));
        Http.as(ADMIN).queryParam("role", "portal").get("/users").then().statusCode(400);
    }

    @Test
    void pages_show_everybody_once_also_when_somebody_before_them_goes() {
        String first = People.invited("viewer", Map.of("email", "0-" + UUID.randomUUID() + "@test.example"))
                .path("id");
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/users?limit=3&enabled=true";
        while (next != null) {
            JsonPath page = Http.as(ADMIN)
                    .basePath("")
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (seen.isEmpty()) {
                directory.delete(first);
            }
            seen.addAll(page.getList("items.username"));
            next = page.getString("next");
        }
        assertEquals(seen.size(), Set.copyOf(seen).size(), "nobody stands twice");
        assertTrue(seen.containsAll(logins(Map.of("limit", "200", "enabled", "true"))), "nobody is missing");
    }

    @Test
    void somebody_is_invited_with_an_initial_password_that_is_said_once() {
        Map<String, Object> invitation = People.invitation("editor", Map.of("organisation", "40"));
        String key = UUID.randomUUID().toString();
        Response first = inviteOnce(key, invitation);
        Response again = inviteOnce(key, invitation);
        first.then()
                .statusCode(201)
                .body("way", equalTo("password"))
                .body("initialPassword", notNullValue())
                .body("invited", equalTo(true))
                .body("organisationName", notNullValue());
        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("initialPassword", nullValue());
        People.invite(invitation).then().statusCode(409).body("code", equalTo("duplicate"));
    }

    @Test
    void who_has_not_chosen_a_password_can_be_invited_again_who_has_keeps_it() {
        String id = People.invited("viewer", Map.of()).path("id");
        Http.posting(ADMIN, Map.of())
                .post("/users/" + id + "/invitations")
                .then()
                .statusCode(200)
                .body("initialPassword", notNullValue());
        String viewer = idOf("viewer");
        Http.posting(ADMIN, Map.of())
                .post("/users/" + viewer + "/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation-not-sent"));
    }

    @Test
    void every_mistake_of_an_invitation_is_named() {
        Map<String, Object> wrong = new HashMap<>(People.invitation("portal", Map.of("organisation", "a b")));
        wrong.put("email", "nobody");
        wrong.put("firstName", " ");
        People.invite(wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/email", "/firstName", "/organisation", "/roles/0"));
        People.invite(People.invitation("editor", Map.of()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("editor-without-organisation"));
        People.invite(People.invitation("editor", Map.of("organisation", "no-such-office")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        People.invite(People.invitation("viewer", Map.of("firstName", "<b>Theo</b>")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/firstName"));
    }

    @Test
    void roles_and_organisation_are_changed_and_a_stale_change_is_told_what_collides() {
        String id = People.invited("viewer", Map.of()).path("id");
        String seen = People.etag(id);
        People.patch(id, Map.of("roles", List.of("editor", "finance"), "organisation", "40"))
                .then()
                .statusCode(200)
                .body("roles", contains("editor", "finance"))
                .body("organisation", equalTo("40"));
        Http.patching(ADMIN, seen, Map.of("organisation", "53"))
                .patch("/users/" + id)
                .then()
                .statusCode(412)
                .header("ETag", equalTo(People.etag(id)))
                .body("conflict.fields.field", contains("organisation"))
                .body("conflict.fields[0].theirs", equalTo("40"));
        People.patch(id, Map.of("email", "x@test.example")).then().statusCode(400);
    }

    @Test
    void the_last_administrator_and_the_own_account_stay() {
        String admin = idOf("admin");
        People.patch(admin, Map.of("enabled", false)).then().statusCode(409).body("code", equalTo("own-account"));
        for (String other : logins(Map.of("role", "admin", "q", "test-"))) {
            People.patch(idOf(other), Map.of("roles", List.of())).then().statusCode(200);
        }
        People.patch(admin, Map.of("roles", List.of("viewer")))
                .then()
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
        Http.as(ADMIN).get("/users/" + admin).then().body("roles", contains("admin"));
    }

    @Test
    void every_act_stands_in_the_history_by_name_without_address_and_password() {
        Response invited = People.invited("editor", Map.of("organisation", "40"));
        String id = invited.path("id");
        People.patch(id, Map.of("enabled", false)).then().statusCode(200);
        People.patch(id, Map.of("enabled", false)).then().statusCode(200);
        Http.posting(ADMIN, Map.of())
                .post("/users/" + id + "/invitations")
                .then()
                .statusCode(200);
        List<String> entries = history(id);
        assertEquals(
                List.of("created", "changed", "invited"),
                entries.stream().map(entry -> entry.split("\\|")[0]).toList());
        assertTrue(entries.get(0).contains("Adele Demo") && entries.get(0).contains("Theo test-"), entries.get(0));
        assertTrue(entries.stream().noneMatch(entry -> entry.contains("@")), "no address");
        assertTrue(entries.stream().noneMatch(entry -> entry.contains(invited.<String>path("initialPassword"))));
    }

    @Test
    void others_learn_at_once_which_organisations_can_edit() {
        String id = People.invited("editor", Map.of("organisation", "53")).path("id");
        assertTrue(activeUsers.organisationsThatCanEdit().containsAll(Set.of("40", "50-5", "53")));
        assertTrue(activeUsers.byOrganisation().getOrDefault("53", List.of()).stream()
                .anyMatch(person -> person.id().equals(id) && person.email().endsWith("@test.example")));
        People.patch(id, Map.of("enabled", false)).then().statusCode(200);
        assertTrue(activeUsers.byOrganisation().getOrDefault("53", List.of()).stream()
                .noneMatch(person -> person.id().equals(id)));
    }

    @Test
    void nobody_is_found_under_an_unknown_id() {
        Http.as(ADMIN).get("/users/" + UUID.randomUUID()).then().statusCode(404);
        Http.patching(ADMIN, "\"1\"", Map.of("enabled", false))
                .patch("/users/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Http.posting(ADMIN, Map.of())
                .post("/users/" + UUID.randomUUID() + "/invitations")
                .then()
                .statusCode(404);
    }

    private static Response inviteOnce(String key, Map<String, ?> invitation) {
        return Http.as(ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(invitation)
                .post("/users");
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<String> history(String id) {
        return database.createNativeQuery("""
                        select h.action || '|' || a.name || '|' || u.name || '|' || h.changes || '|' || coalesce(h.snapshot::text, '')
                        from history h join history_actor a on a.id = h.actor_id join history_actor u on u.id = ?1
                        where h.entity = 'user' and h.entity_id = cast(?1 as uuid) order by h.id""", String.class).setParameter(1, id).getResultList();
    }

    private static List<String> logins(Map<String, ?> filter) {
        return Http.as(ADMIN)
                .queryParams(filter)
                .get("/users")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.username");
    }

    private static String idOf(String login) {
        return Http.as(ADMIN)
                .queryParam("q", login)
                .get("/users")
                .jsonPath()
                .getString("items.find { it.username == '" + login + "' }.id");
    }
}
