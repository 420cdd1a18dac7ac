package de.integrationsplan.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A county's year as a program, step by step. Each wrong step answers with a problem that the program follows without
 * understanding it; at the end the history alone explains where every value came from.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeYearApiTest {

    static final int YEAR = 2140;
    static final String TABLE = """
            page;row;building_block;goal;new_marker;measure;responsibility;resources;reading_note
            1;1;10.1. Sprache;Spracherwerb fördern;;Sprachkurs für Eltern;a) 50-5;max. 1.000 €;
            1;2;10.1. Sprache;Spracherwerb fördern;;Vorlesewettbewerb;a) 50-5;vorhandenes Personal;
            """;

    final Script coordinator = new Script(User.COORDINATOR);
    final Script viewer = new Script(User.VIEWER);
    final Script auditor = new Script(User.AUDITOR);
    final String title = "Handlungsplan " + UUID.randomUUID();

    String plan = "";
    String course = "";
    String contest = "";
    String fair = "";
    String nextPlan = "";

    @Test
    @Order(1)
    void in_january_the_plan_is_made() {
        Map<String, ?> wrong = Map.of("jahr", YEAR, "title", title);
        Response refused = coordinator.post("/plans", wrong);
        refused.then().statusCode(400).body("errors.code", hasItem("unknown-property"));
        plan = coordinator.create("/plans", Script.mended(wrong, refused, Map.of("year", YEAR)));
    }

    @Test
    @Order(2)
    void last_years_table_is_read_and_taken_into_the_plan() {
        JsonPath read = coordinator.upload(TABLE, YEAR, title);
        assertEquals(2, read.getInt("rows"));
        coordinator
                .post("/imports/" + read.getString("id") + "/commit", Map.of())
                .then()
                .statusCode(200)
                .body("planId", equalTo(plan));
        course = measureCalled(plan, "Sprachkurs für Eltern");
        contest = measureCalled(plan, "Vorlesewettbewerb");
    }

    @Test
    @Order(3)
    void what_is_not_in_the_table_is_entered_and_put_in_order() {
        String block = coordinator.create(
                "/plans/" + plan + "/building-blocks", Map.of("number", "10.2", "title", "Begegnung"));
        String goal = coordinator.create(
                "/plans/" + plan + "/goals",
                Map.of("title", "Menschen begegnen sich", "buildingBlockIds", List.of(block)));
        Map<String, ?> wrong = Map.of("title", "Fest der Kulturen", "goalIds", List.of(goal), "status", "geplant");
        Response refused = coordinator.post("/plans/" + plan + "/measures", wrong);
        refused.then().statusCode(400).body("errors[0].allowed", hasItem("planned"));
        fair = coordinator.create("/plans/" + plan + "/measures", Script.mended(wrong, refused, Map.of()));
        coordinator.put(
                "/plans/" + plan + "/measures/order",
                coordinator.etag("/plans/" + plan),
                Map.of("ids", List.of(fair, course, contest)));
        assertEquals(
                List.of("Fest der Kulturen", "Sprachkurs für Eltern", "Vorlesewettbewerb"),
                viewer.get("/plans/" + plan + "/measures").getList("items.title"));
    }

    @Test
    @Order(4)
    void somebody_is_made_responsible() {
        String office = viewer.get("/organisations?q=50-5").getString("items.find { it.key == '50-5' }.id");
        Map<String, ?> wrong = Map.of("role", "federführend", "organisationId", office);
        Response refused = coordinator.post("/measures/" + fair + "/responsibilities", wrong);
        refused.then().statusCode(400).body("errors[0].code", equalTo("unknown-value"));
        coordinator.create("/measures/" + fair + "/responsibilities", Script.mended(wrong, refused, Map.of()));
        assertEquals(List.of("50-5"), viewer.get("/measures/" + fair).getList("responsibilities.organisation.key"));
    }

    @Test
    @Order(5)
    void progress_is_reported() {
        coordinator.create("/measures/" + course + "/progress", Map.of("status", "running", "text", "20 Teilnehmende"));
        Map<String, ?> wrong = Map.of("status", "paused");
        Response refused = coordinator.post("/measures/" + contest + "/progress", wrong);
        refused.then().statusCode(400).body("errors[0].code", equalTo("reason-required"));
        coordinator.create(
                "/measures/" + contest + "/progress",
                Script.mended(wrong, refused, Map.of("statusReason", "Stelle unbesetzt")));
        assertEquals("paused", viewer.get("/measures/" + contest).getString("status"));
    }

    @Test
    @Order(6)
    void two_who_change_the_same_measure_lose_nothing() {
        String path = "/measures/" + course;
        String seen = coordinator.etag(path);
        coordinator.change(path, Map.of("description", "Zweimal in der Woche"));
        Response refused = coordinator.patch(path, seen, Map.of("targetGroups", List.of("Eltern")));
        refused.then().statusCode(412).body("conflict.fields.size()", equalTo(0));
        JsonPath conflict = refused.jsonPath();
        coordinator
                .patch(path, conflict.getString("conflict.etag"), conflict.getMap("conflict.merged"))
                .then()
                .statusCode(200)
                .body("description", equalTo("Zweimal in der Woche"))
                .body("targetGroups", equalTo(List.of("Eltern")));
    }

    @Test
    @Order(7)
    void the_plan_is_published() {
        String stray = coordinator.create("/plans/" + plan + "/measures", Map.of("title", "Noch ohne Ziel"));
        try (OwnChannel channel = OwnChannel.withoutToken()) {
            Map<String, ?> edition = Map.of("channels", List.of(channel.key), "note", "Plan des Jahres");
            Response refused = coordinator.post("/plans/" + plan + "/publications", edition);
            refused.then().statusCode(409).body("blocks.measureId.unique()", equalTo(List.of(stray)));
            coordinator.change(
                    "/measures/" + stray,
                    Map.of("goalIds", viewer.get("/measures/" + fair).getList("goals.id")));
            coordinator.create(
                    "/measures/" + stray + "/responsibilities",
                    Map.of("role", "lead", "note", "Integrationsbeauftragte"));
            coordinator.post("/plans/" + plan + "/publications", edition).then().statusCode(201);
        }
    }

    @Test
    @Order(8)
    void next_years_plan_is_decided_line_by_line() {
        Map<String, ?> wrong = Map.of("year", YEAR, "title", title + " danach");
        Response refused = coordinator.post("/plans/" + plan + "/continuations", wrong);
        refused.then().statusCode(400).body("errors[0].code", equalTo("year-not-later"));
        String continuation = "/continuations/"
                + coordinator.create(
                        "/plans/" + plan + "/continuations", Script.mended(wrong, refused, Map.of("year", YEAR + 1)));
        Map<String, ?> decision = Map.of("decision", "changed");
        String line = continuation + "/lines/" + course;
        Response undecided = coordinator.patch(line, coordinator.etag(line), decision);
        undecided.then().statusCode(400);
        coordinator.change(line, Script.mended(decision, undecided, Map.of("note", "Auch samstags")));
        decide(continuation, contest, "ended", "Keine Stelle in Sicht");
        accept(continuation);
        nextPlan = viewer.get(continuation).getString("targetPlanId");
    }

    @Test
    @Order(9)
    void both_plans_are_compared() {
        JsonPath difference = viewer.get("/plans/" + nextPlan + "/comparison?with=" + plan);
        String dropped = "items.find { it.kind == 'dropped' }";
        assertEquals("Vorlesewettbewerb", difference.getString(dropped + ".title"));
        assertEquals("Keine Stelle in Sicht", difference.getString(dropped + ".ending.note"));
        assertEquals("Stelle unbesetzt", difference.getString(dropped + ".ending.statusReason"));
        assertEquals(3, difference.getInt("counts.unchanged") + difference.getInt("counts.changed"));
    }

    @Test
    @Order(10)
    void what_is_still_in_use_says_by_whom_it_is() {
        String goal = viewer.get("/measures/" + fair).getString("goals[0].id");
        String etag = coordinator.etag("/goals/" + goal);
        Http.as(User.COORDINATOR)
                .header("If-Match", etag)
                .delete("/goals/" + goal)
                .then()
                .statusCode(409)
                .body("detail", containsString("references"))
                .body("references.title", hasItem("Fest der Kulturen"));
    }

    @Test
    @Order(11)
    void from_history_alone_an_auditor_can_tell_where_every_value_comes_from() {
        Map<String, Object> told = new LinkedHashMap<>();
        List<Map<String, Object>> entries = auditor.all("/measures/" + course + "/history?limit=5");
        for (Map<String, Object> entry : entries.reversed()) {
            if (isAbout(entry, "measure")) {
                changes(entry).forEach(change -> told.put(String.valueOf(change.get("field")), change.get("to")));
            }
            assertTrue(entry.keySet().containsAll(List.of("actor", "at", "requestId")));
        }
        Map<String, Object> measure = viewer.get("/measures/" + course).getMap("");
        for (String field : List.of("title", "description", "status", "targetGroups", "position")) {
            assertEquals(measure.get(field), told.get(field), field);
        }
        for (String part : List.of("responsibility", "budget-line", "progress", "continuation-line")) {
            assertTrue(entries.stream().anyMatch(entry -> isAbout(entry, part)), part);
        }
    }

    private static boolean isAbout(Map<String, Object> entry, String entity) {
        return Objects.equals(entry.get("entity"), entity);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> changes(Map<String, Object> entry) {
        return (List<Map<String, Object>>) Objects.requireNonNull(entry.get("changes"));
    }

    private void decide(String continuation, String measure, String decision, String note) {
        Map<String, ?> line = Map.of("measureId", measure, "version", 0, "decision", decision, "note", note);
        coordinator
                .post(continuation + "/decisions", Map.of("lines", List.of(line)))
                .then()
                .statusCode(200);
    }

    /** First the lines that somebody decided, then the rest as it is proposed. */
    private void accept(String continuation) {
        coordinator.post(continuation + "/acceptances", Map.of()).then().statusCode(200);
        coordinator
                .post(continuation + "/acceptances", Map.of("includeProposals", true))
                .then()
                .statusCode(200);
    }

    private String measureCalled(String planId, String name) {
        return viewer.get("/plans/" + planId + "/measures").getString("items.find { it.title == '" + name + "' }.id");
    }
}
