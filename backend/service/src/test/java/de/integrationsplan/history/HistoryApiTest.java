package de.integrationsplan.history;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.FINANCE;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class HistoryApiTest {

    @Inject
    DataSource database;

    Plans.Made plan;
    String measure;

    @BeforeEach
    void a_measure_that_two_people_have_changed() {
        plan = Plans.make();
        measure = Plans.measure(plan, "Sprachkurs", Map.of("items", List.of(item("Einführung"), item("Ausflug"))));
        Plans.lead(measure, "40");
        Log.patch(EDITOR_40, "/measures/" + measure, Map.of("description", "Für Anfängerinnen"))
                .statusCode(200);
    }

    private static Map<String, ?> item(String text) {
        return Map.of("text", text);
    }

    private static ValidatableResponse list(User user, Map<String, ?> filter) {
        return Http.as(user).queryParams(filter).get("/history").then();
    }

    @Test
    void is_found_by_person_time_kind_action_object_plan_request_and_text() {
        String entry = Log.newest(measure);
        ValidatableResponse one =
                Http.as(VIEWER).get("/history/" + entry).then().statusCode(200);
        String actor = one.extract().path("actorId");
        String at = one.extract().path("at");
        String request = one.extract().path("requestId");
        for (Map<String, String> filter : List.of(
                Map.of("actor", actor),
                Map.of("from", at),
                Map.of("requestId", request),
                Map.of("q", "anfangerinnen"))) {
            Http.as(VIEWER)
                    .queryParams(filter)
                    .get("/plans/" + plan.id() + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(entry));
        }
        list(VIEWER, Map.of("planId", plan.id(), "entity", "goal")).body("items.entity", contains("goal"));
        list(VIEWER, Map.of("planId", plan.id(), "action", "changed")).body("items.id", contains(entry));
        list(VIEWER, Map.of("planId", plan.id(), "to", at)).body("items.id", not(hasItem(entry)));
        list(VIEWER, Map.of("planId", plan.id(), "from", "2011-02-30T00:00:00Z"))
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"));
    }

    @Test
    void everybody_reads_what_they_did_themselves_and_only_some_roles_what_all_have_done() {
        list(EDITOR_40, Map.of("actor", "me"))
                .statusCode(200)
                .body("items.actor.unique()", hasSize(1))
                .body("items[0].entityId", equalTo(measure));
        list(VIEWER, Map.of("actor", "me")).statusCode(200);
        list(EDITOR_40, Map.of()).statusCode(200).body("items.actor.unique()", hasSize(1));
        list(FINANCE, Map.of("actor", list(EDITOR_40, Map.of()).extract().path("items[0].actorId")))
                .statusCode(200)
                .body("items.findAll { it.entityId == '" + measure + "' }", hasSize(0));
        list(AUDITOR, Map.of()).statusCode(200).body("items.size()", greaterThan(3));
        list(COORDINATOR, Map.of("entity", "measure")).statusCode(200);
    }

    @Test
    void a_list_is_compared_entry_by_entry() {
        Log.patch(
                        COORDINATOR,
                        "/measures/" + measure,
                        Map.of("items", List.of(item("Einführung"), item("Besuch"), item("Prüfung"))))
                .statusCode(200);
        String change = "changes.find { it.field == 'items' }.entries.";
        Http.as(VIEWER)
                .get("/history/" + Log.newest(measure))
                .then()
                .body(change + "added.text", contains("Prüfung"))
                .body(change + "changed[0].from.text", equalTo("Ausflug"))
                .body(change + "changed[0].to.text", equalTo("Besuch"))
                .body(change + "removed", equalTo(null));
        Log.patch(
                        COORDINATOR,
                        "/measures/" + measure,
                        Map.of("items", List.of(item("Prüfung"), item("Besuch"), item("Einführung"))))
                .statusCode(200);
        Http.as(VIEWER).get("/history/" + Log.newest(measure)).then().body(change + "reordered", equalTo(true));
    }

    @Test
    void two_goals_of_one_title_are_told_apart() {
        String same = Plans.id(
                "/plans/" + plan.id() + "/goals",
                Map.of("title", "Spracherwerb fördern", "buildingBlockIds", List.of(plan.block())));
        String before = Log.newest(measure);
        Log.patch(COORDINATOR, "/measures/" + measure, Map.of("goalIds", List.of(same)))
                .statusCode(200);
        String entry = Log.newest(measure);
        assertEquals(true, Long.parseLong(entry) > Long.parseLong(before), "is written though it looks the same");
        Log.undo(entry).statusCode(201);
        Http.as(VIEWER).get("/measures/" + measure).then().body("goals.id", contains(plan.goal()));
    }

    @Test
    void a_stale_deletion_is_told_what_has_changed_since() {
        Http.as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .delete("/measures/" + measure)
                .then()
                .statusCode(412)
                .body("conflict.fields.field", contains("description"))
                .body("conflict.fields[0].theirs", equalTo("Für Anfängerinnen"))
                .body(
                        "conflict.fields[0].changedBy",
                        equalTo(Http.as(EDITOR_40).get("/me").<String>path("name")));
    }

    @Test
    void a_conflict_names_who_changed_this_very_field() {
        Log.patch(COORDINATOR, "/measures/" + measure, Map.of("goalIds", List.of()))
                .statusCode(200);
        Log.patch(EDITOR_40, "/measures/" + measure, Map.of("title", "Kurs")).statusCode(200);
        String coordinator = Http.as(COORDINATOR).get("/me").path("name");
        Http.patching(EDITOR_40, "\"1\"", Map.of("goalIds", List.of(plan.goal()), "title", "Anderer Kurs"))
                .patch("/measures/" + measure)
                .then()
                .statusCode(412)
                .body("conflict.fields.find { it.field == 'title' }.changedBy", not(equalTo(coordinator)));
        Log.patch(COORDINATOR, "/measures/" + measure, Map.of("goalIds", List.of(plan.goal())))
                .statusCode(200);
        String other = Plans.id(
                "/plans/" + plan.id() + "/goals",
                Map.of("title", "Anderes", "buildingBlockIds", List.of(plan.block())));
        Log.patch(COORDINATOR, "/measures/" + measure, Map.of("goalIds", List.of(other)))
                .statusCode(200);
        Http.patching(EDITOR_40, "\"1\"", Map.of("goalIds", List.of()))
                .patch("/measures/" + measure)
                .then()
                .statusCode(412)
                .body("conflict.fields[0].field", equalTo("goalIds"))
                .body("conflict.fields[0].changedBy", equalTo(coordinator));
    }

    @Test
    void the_plan_and_the_schedule_of_its_reports_are_not_mixed_up() {
        String schedule = "/plans/" + plan.id() + "/progress-schedule";
        Log.patch(COORDINATOR, schedule, Map.of("firstDue", "2020-06-30", "everyMonths", 6))
                .statusCode(200);
        Log.patch(COORDINATOR, "/plans/" + plan.id(), Map.of("title", "Neu " + UUID.randomUUID()))
                .statusCode(200);
        Http.patching(COORDINATOR, "\"1\"", Map.of("title", "Noch neuer"))
                .patch("/plans/" + plan.id())
                .then()
                .statusCode(412)
                .body("conflict.fields[0].base", startsWith("Plan "));
    }

    @Test
    void names_of_contact_persons_stand_in_the_log_by_id_only() throws SQLException {
        String name = Persons.name();
        String other = Persons.name();
        String party = Plans.id(
                "/measures/" + measure + "/responsibilities", Map.of("role", "further", "contactPerson", name));
        Log.patch(COORDINATOR, "/responsibilities/" + party, Map.of("contactPerson", other))
                .statusCode(200);
        Http.as(VIEWER)
                .get("/history/" + Log.newest(party))
                .then()
                .body("changes.find { it.field == 'contactPerson' }.from", equalTo(name))
                .body("changes.find { it.field == 'contactPerson' }.to", equalTo(other));
        assertEquals(0, count("history where strpos(changes::text || snapshot::text, '" + name + "') > 0"));
        Log.undo(Log.newest(party)).statusCode(201);
        Http.as(VIEWER).get("/responsibilities/" + party).then().body("contactPerson", equalTo(name));
    }

    @Test
    void a_person_gets_a_pseudonym_while_the_log_stays_untouched() throws SQLException {
        String actor = "left-" + UUID.randomUUID();
        UUID about = UUID.randomUUID();
        execute(
                "insert into history (at, actor_id, actor, action, entity, entity_id, plan_id, changes) values (now(), '"
                        + actor + "', 'Erika Ausgeschieden', 'changed', 'plan', '" + about + "', '" + plan.id()
                        + "', '[]')");
        String before = text(
                "select md5(string_agg(h::text, '' order by id)) from history h where plan_id = '" + plan.id() + "'");
        list(AUDITOR, Map.of("actor", actor)).body("items.actor", contains("Erika Ausgeschieden"));

        String path = "/history-actors/" + actor + "/pseudonymisation";
        Http.posting(COORDINATOR, Map.of("reason", "Antrag")).post(path).then().statusCode(403);
        Http.posting(ADMIN, Map.of("reason", " ")).post(path).then().statusCode(400);
        String pseudonym = Http.posting(ADMIN, Map.of("reason", "Antrag vom 1. März"))
                .post(path)
                .then()
                .statusCode(200)
                .body("name", startsWith("Person "))
                .body("$", hasKey("pseudonymisedAt"))
                .extract()
                .path("name");
        list(AUDITOR, Map.of("actor", actor)).body("items.actor", contains(pseudonym));
        list(AUDITOR, Map.of("entity", "history-actor"))
                .body("items[0].action", equalTo("pseudonymised"))
                .body("items[0].changes.to", contains("Antrag vom 1. März"));
        Http.posting(ADMIN, Map.of("reason", "noch einmal")).post(path).then().statusCode(409);
        Http.posting(ADMIN, Map.of("reason", "x"))
                .post("/history-actors/system/pseudonymisation")
                .then()
                .statusCode(409);

        assertEquals(
                before,
                text("select md5(string_agg(h::text, '' order by id)) from history h where plan_id = '" + plan.id()
                        + "'"));
        assertEquals(0, count("history where actor is not null"));
        execute("insert into history (at, actor_id, actor, action, entity, entity_id, changes) values (now(), '" + actor
                + "', 'Erika Ausgeschieden', 'changed', 'plan', '" + about + "', '[]')");
        assertEquals(0, count("history_actor where name = 'Erika Ausgeschieden'"));
    }

    @Test
    void people_are_listed_for_the_filter() {
        Http.as(VIEWER)
                .queryParam("limit", 1)
                .get("/history-actors")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("$", hasKey("next"));
        Http.as(ADMIN)
                .queryParam("limit", 200)
                .get("/history-actors")
                .then()
                .body("items.name", everyItem(not(equalTo(""))));
    }

    @Test
    void the_database_refuses_to_change_the_log() {
        assertThrows(SQLException.class, () -> execute("update history set title = 'x'"));
        assertThrows(SQLException.class, () -> execute("delete from history"));
        assertThrows(SQLException.class, () -> execute("truncate history"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private int count(String what) throws SQLException {
        return Integer.parseInt(text("select count(*) from " + what));
    }
}
