package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class MeasureChangesApiTest {

    Plans.Made plan;

    @BeforeEach
    void aPlan() {
        plan = Plans.make();
    }

    @Test
    void changes_and_adds_many_measures_in_one_call_with_a_history_for_each() {
        String first = Plans.measure(plan, "Erste");
        String second = Plans.measure(plan, "Zweite", Map.of("targetGroups", List.of("Kinder")));
        var result = send(Map.of(
                        "changes",
                        List.of(
                                change(first, Map.of("status", "running")),
                                change(second, Map.of("title", "Umbenannt"))),
                        "additions",
                        List.of(Map.of("title", "Dritte"), Map.of("title", "Vierte", "goalIds", List.of(plan.goal())))))
                .statusCode(200)
                .body("changed.id", contains(first, second))
                .body("added", hasSize(2))
                .extract()
                .jsonPath();

        assertEquals(List.of("Erste", "Umbenannt", "Dritte", "Vierte"), titles());
        assertEquals(Plans.etag("/measures/" + first), result.getString("changed[0].etag"));
        assertEquals(Plans.etag("/measures/" + result.getString("added[1].id")), result.getString("added[1].etag"));
        history(first)
                .body("items.action", contains("changed", "created"))
                .body("items[0].changes.field", contains("status"));
        history(result.getString("added[0].id")).body("items.action", contains("created"));
        assertEquals(List.of("Umbenannt"), found("Umbenannt"));
    }

    @Test
    void two_stale_of_three_leave_all_unchanged_and_are_both_named_with_their_fields() {
        List<String> ids = List.of(Plans.measure(plan, "A"), Plans.measure(plan, "B"), Plans.measure(plan, "C"));
        List<Map<String, ?>> changes = ids.stream()
                .<Map<String, ?>>map(id -> change(id, Map.of("title", "Meine", "description", "meine")))
                .toList();
        for (String id : ids.subList(1, 3)) {
            Http.patching(COORDINATOR, Plans.etag("/measures/" + id), Map.of("title", "Ihre"))
                    .patch("/measures/" + id)
                    .then()
                    .statusCode(200);
        }
        send(Map.of("changes", changes, "additions", List.of(Map.of("title", "Neue"))))
                .statusCode(412)
                .body("code", equalTo("version-conflict"))
                .body("conflicts.pointer", contains("/changes/1", "/changes/2"))
                .body("conflicts.measureId", equalTo(ids.subList(1, 3)))
                .body("conflicts[0].title", equalTo("Ihre"))
                .body("conflicts[0].conflict.fields.field", contains("title"))
                .body("conflicts[0].conflict.fields[0].base", equalTo("B"))
                .body("conflicts[0].conflict.fields[0].theirs", equalTo("Ihre"))
                .body("conflicts[0].conflict.fields[0].yours", equalTo("Meine"))
                .body("conflicts[0].conflict.fields[0].changedBy", not(emptyOrNullString()))
                .body("conflicts[0].conflict.fields[0].changedAt", not(emptyOrNullString()))
                .body("conflicts[0].conflict.merged.description", equalTo("meine"));
        assertEquals(List.of("A", "Ihre", "Ihre"), titles());
        history(ids.get(0)).body("items", hasSize(1));
    }

    @Test
    void every_wrong_field_of_every_part_is_named_at_once() {
        String first = Plans.measure(plan, "A");
        String second = Plans.measure(plan, "B");
        String elsewhere = Plans.measure(Plans.make(), "Aus einem anderen Plan");
        send(Map.of(
                        "changes",
                        List.of(
                                change(first, Map.of("title", " ", "nonsense", 1)),
                                change(second, Map.of("status", "dropped", "goalIds", List.of(UUID.randomUUID()))),
                                change(elsewhere, Map.of("title", "X")),
                                Map.of("measureId", first, "etag", "1", "patch", Map.of())),
                        "additions",
                        List.of(Map.of("description", "ohne Titel"), Map.of("title", "T", "status", "paused"))))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/changes/0/patch/title",
                                "/changes/0/patch/nonsense",
                                "/changes/1/patch/statusReason",
                                "/changes/1/patch/goalIds/0",
                                "/changes/2/measureId",
                                "/changes/3/etag",
                                "/changes/3/measureId",
                                "/additions/0/title",
                                "/additions/1/statusReason"));
        assertEquals(List.of("A", "B"), titles());
    }

    @Test
    void an_editor_changes_only_own_measures_and_is_told_which_are_not() {
        String own = Plans.measure(plan, "Eigene");
        Plans.lead(own, "40");
        String other = Plans.measure(plan, "Fremde");
        Plans.lead(other, "50-5");
        Map<String, String> running = Map.of("status", "running");
        send(EDITOR_40, Map.of("changes", List.of(change(own, running), change(other, running))))
                .statusCode(403)
                .body("errors.pointer", contains("/changes/1/measureId"))
                .body("errors[0].message", containsString("Fremde"));
        send(EDITOR_40, Map.of("additions", List.of(Map.of("title", "Neue")))).statusCode(403);
        send(VIEWER, Map.of("changes", List.of(change(own, running)))).statusCode(403);
        assertEquals(List.of("planned", "planned"), all().getList("items.status"));
        send(EDITOR_40, Map.of("changes", List.of(change(own, running)))).statusCode(200);
        assertEquals(List.of("running", "planned"), all().getList("items.status"));
    }

    @Test
    void every_status_that_cannot_follow_is_named_and_nothing_is_written() {
        String running = Plans.measure(plan, "Läuft", Map.of("status", "running"));
        String resting = Plans.measure(plan, "Ruht", Map.of("status", "paused", "statusReason", "Personal fehlt"));
        Map<String, String> completed = Map.of("status", "completed");
        send(Map.of("changes", List.of(change(running, completed), change(resting, completed))))
                .statusCode(409)
                .body("code", equalTo("status-step-not-allowed"))
                .body("errors.pointer", contains("/changes/1/patch/status"))
                .body("errors[0].message", containsString("Ruht"));
        assertEquals(List.of("running", "paused"), all().getList("items.status"));
    }

    @Test
    void takes_1_to_200_changes_and_additions_and_a_key() {
        send(Map.of()).statusCode(400).body("errors.code", contains("too-few"));
        send(Map.of("additions", additions(200))).statusCode(200).body("added", hasSize(200));
        String id = all().getString("items[0].id");
        send(Map.of("changes", List.of(change(id, Map.of("title", "X"))), "additions", additions(200)))
                .statusCode(400)
                .body("errors.code", contains("too-many"));
        send(Map.of("additions", additions(201))).statusCode(400);
        Http.as(COORDINATOR)
                .contentType("application/json")
                .body(Map.of("additions", additions(1)))
                .post(path())
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        assertEquals(200, all().getInt("total"));
    }

    @Test
    void the_same_key_twenty_times_at_once_has_one_effect() {
        Map<String, ?> body = Map.of("additions", List.of(Map.of("title", "Einmal")));
        String key = UUID.randomUUID().toString();
        String token = COORDINATOR.token();
        List<Integer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(time -> Http.anonymous()
                        .auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(path())
                        .statusCode())
                .toList();
        assertTrue(answers.stream().allMatch(status -> status == 200 || status == 409), answers.toString());
        assertTrue(answers.contains(200));
        assertEquals(List.of("Einmal"), titles());
    }

    @Test
    void refuses_what_is_not_well_formed_and_plans_that_are_not_there() {
        Http.as(COORDINATOR)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"additions\": [], \"additions\": []}")
                .post(path())
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-body"));
        send(Map.of("changes", "viele", "more", 1))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/changes", "/more", "/changes"));
        Http.posting(COORDINATOR, Map.of("additions", additions(1)))
                .post("/plans/" + UUID.randomUUID() + "/measure-changes")
                .then()
                .statusCode(404);
    }

    private static List<Map<String, String>> additions(int count) {
        return Collections.nCopies(count, Map.of("title", "Maßnahme"));
    }

    private static Map<String, ?> change(String id, Map<String, ?> patch) {
        return Map.of("measureId", id, "etag", Plans.etag("/measures/" + id), "patch", patch);
    }

    private String path() {
        return "/plans/" + plan.id() + "/measure-changes";
    }

    private ValidatableResponse send(Map<String, ?> body) {
        return send(COORDINATOR, body);
    }

    private ValidatableResponse send(User user, Map<String, ?> body) {
        return Http.posting(user, body).post(path()).then();
    }

    private JsonPath all() {
        return Http.as(VIEWER)
                .queryParam("include", "total")
                .queryParam("limit", 200)
                .get("/plans/" + plan.id() + "/measures")
                .jsonPath();
    }

    private List<String> titles() {
        return all().getList("items.title");
    }

    private List<String> found(String text) {
        return Http.as(VIEWER)
                .queryParam("q", text)
                .get("/plans/" + plan.id() + "/measures")
                .path("items.title");
    }

    private static ValidatableResponse history(String id) {
        return Http.as(COORDINATOR).get("/measures/" + id + "/history").then().statusCode(200);
    }
}
