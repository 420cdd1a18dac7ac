package de.integrationsplan.history;

import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.EDITOR_50_5;
import static de.integrationsplan.testing.User.FINANCE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class UndoApiTest {

    Plans.Made plan;
    String measure;

    @BeforeEach
    void a_measure() {
        plan = Plans.make();
        measure = Plans.measure(
                plan,
                "Sprachkurs",
                Map.of("description", "Für alle", "schedule", Map.of("from", "2020", "recurrence", "3x jährlich")));
        Plans.lead(measure, "40");
    }

    String path() {
        return "/measures/" + measure;
    }

    @Test
    void puts_a_changed_text_back_and_leaves_what_others_changed() {
        Log.patch(EDITOR_40, path(), Map.of("description", "Nur für einige", "schedule", Map.of("from", "2021")))
                .statusCode(200);
        String entry = Log.newest(measure);
        Log.patch(COORDINATOR, path(), Map.of("title", "Deutschkurs")).statusCode(200);

        Log.preview(entry)
                .statusCode(200)
                .body("possible", equalTo(true))
                .body("entries[0].changes.find { it.field == 'description' }.to", equalTo("Für alle"));
        Http.as(COORDINATOR).get(path()).then().body("description", equalTo("Nur für einige"));

        Log.undo(entry)
                .statusCode(201)
                .header("Location", startsWith("/api/v1/history/"))
                .body("action", equalTo("undone"))
                .body("undoes", equalTo(entry));
        Http.as(COORDINATOR)
                .get(path())
                .then()
                .body("description", equalTo("Für alle"))
                .body("schedule.from", equalTo("2020"))
                .body("schedule.recurrence", equalTo("3x jährlich"))
                .body("title", equalTo("Deutschkurs"));
        Http.as(COORDINATOR).get("/history/" + entry).then().body("undoneBy", equalTo(Log.newest(measure)));
        Log.undo(entry).statusCode(409).body("code", equalTo("not-undoable"));

        Log.undo(Log.newest(measure)).statusCode(201);
        Http.as(COORDINATOR).get(path()).then().body("description", equalTo("Nur für einige"));
    }

    @Test
    void names_who_changed_the_same_since_and_changes_nothing() {
        Log.patch(EDITOR_40, path(), Map.of("description", "Zweite Fassung")).statusCode(200);
        String entry = Log.newest(measure);
        Log.patch(COORDINATOR, path(), Map.of("description", "Dritte Fassung")).statusCode(200);
        Log.undo(entry)
                .statusCode(409)
                .body("code", equalTo("undo-conflict"))
                .body("undo.fields[0].field", equalTo("description"))
                .body("undo.fields[0].present", equalTo("Dritte Fassung"))
                .body("undo.fields[0].changedBy", notNullValue())
                .body("undo.fields[0].changedAt", notNullValue());
        Log.preview(entry)
                .body("possible", equalTo(false))
                .body("entries", empty())
                .body("refusal.code", equalTo("undo-conflict"))
                .body("refusal.undo.fields[0].present", equalTo("Dritte Fassung"));
        Http.as(COORDINATOR).get(path()).then().body("description", equalTo("Dritte Fassung"));
    }

    @Test
    void a_deleted_measure_comes_back_under_its_id_with_what_went_along() {
        Plans.id(path() + "/progress", Map.of("text", "Läuft gut", "figure", Map.of("value", "12", "unit", "Kurse")));
        String person = Persons.name();
        Plans.id(
                path() + "/responsibilities",
                Map.of("role", "cooperation", "contactPerson", person, "note", "Tel. 12"));
        String before = Http.as(COORDINATOR).get(path()).asString();
        Log.delete(path()).statusCode(204);
        String deletion = Log.newest(measure);
        Http.as(COORDINATOR)
                .get(path() + "/history")
                .then()
                .body("items.findAll { it.action == 'deleted' }", hasSize(4));

        Log.undo(deletion).statusCode(201).body("action", equalTo("undone"));
        var now = Http.as(COORDINATOR).get(path()).then().statusCode(200);
        for (String field : List.of("lineage", "title", "description", "position", "goals")) {
            now.body(field, equalTo(new JsonPath(before).get(field)));
        }
        now.body("responsibilities.organisation.key", hasItem("40"))
                .body("responsibilities.contactPerson", hasItem(person))
                .body("version", greaterThan(new JsonPath(before).getInt("version")));
        Http.as(COORDINATOR)
                .get(path() + "/progress")
                .then()
                .body("items.text", contains("Läuft gut"))
                .body("items[0].figure.value", equalTo("12"));
        Log.undo(deletion).statusCode(409).body("code", equalTo("not-undoable"));
    }

    @Test
    void a_created_object_is_removed_while_nothing_depends_on_it() {
        String fresh = Plans.measure(plan, "Versehen");
        String creation = Log.newest(fresh);
        Log.undo(creation).statusCode(201).body("action", equalTo("undone"));
        Http.as(COORDINATOR).get("/measures/" + fresh).then().statusCode(404);
        Log.undo(creation)
                .statusCode(409)
                .body("code", equalTo("undo-conflict"))
                .body("undo.fields[0].field", nullValue());

        Log.undo(created(measure)).statusCode(409).body("code", equalTo("still-referenced"));
        Log.undo(created(plan.goal())).statusCode(409).body("code", equalTo("still-referenced"));
        Log.undo(created(plan.id())).statusCode(409).body("code", equalTo("still-referenced"));
    }

    private static String created(String id) {
        return Http.as(COORDINATOR)
                .queryParam("entityId", id)
                .queryParam("action", "created")
                .get("/history")
                .path("items[0].id");
    }

    @Test
    void every_kind_of_object_comes_back_and_goes_back() {
        String organisation =
                Plans.id("/organisations", Map.of("name", "Verein " + UUID.randomUUID(), "kind", "partner"));
        String block = Plans.id("/plans/" + plan.id() + "/building-blocks", Map.of("number", "9", "title", "Neun"));
        String goal = Plans.id(
                "/plans/" + plan.id() + "/goals",
                Map.of("title", "Ziel neun", "buildingBlockIds", List.of(plan.block())));
        String other = Plans.id("/plans", Map.of("year", 2020, "title", "Leer " + UUID.randomUUID()));
        String party = Plans.id(
                path() + "/responsibilities", Map.of("role", "further", "note", "Ehrenamtliche", "openEnded", true));
        String line = Plans.id(
                "/plans/" + plan.id() + "/budget-lines",
                Map.of(
                        "kind", "money",
                        "qualifier", "about",
                        "amount", "100.00",
                        "measures", List.of(Map.of("measureId", measure))));
        String programme = Plans.id(
                "/funding-programmes", Map.of("name", "KOMM-IN " + UUID.randomUUID(), "funderId", organisation));
        Map<String, Map<String, ?>> changes = Map.of(
                "/building-blocks/" + block, Map.of("title", "Zehn"),
                "/goals/" + goal, Map.of("title", "Ziel zehn"),
                "/plans/" + other, Map.of("subtitle", "Entwurf"),
                "/responsibilities/" + party, Map.of("note", "Freiwillige"),
                "/budget-lines/" + line, Map.of("amount", "200.00"),
                "/organisations/" + organisation, Map.of("name", "Verein neu " + UUID.randomUUID()),
                "/funding-programmes/" + programme, Map.of("note", "läuft aus"));
        List<String> paths = List.of(
                "/funding-programmes/" + programme,
                "/organisations/" + organisation,
                "/budget-lines/" + line,
                "/responsibilities/" + party,
                "/goals/" + goal,
                "/building-blocks/" + block,
                "/plans/" + other);
        for (String path : paths) {
            String id = path.substring(path.lastIndexOf('/') + 1);
            var user = path.startsWith("/funding") || path.startsWith("/budget") ? FINANCE : COORDINATOR;
            JsonPath before = Http.as(COORDINATOR).get(path).jsonPath();
            Map<String, ?> change = Objects.requireNonNull(changes.get(path));
            String field = change.keySet().iterator().next();
            Log.patch(user, path, change).statusCode(200);
            Log.undo(user, Log.newest(id)).statusCode(201);
            Http.as(COORDINATOR).get(path).then().body(field, equalTo(before.get(field)));

            if (path.startsWith("/organisations")) {
                continue; // its programme was brought back and refers to it
            }
            Http.as(user)
                    .header("If-Match", Plans.etag(path))
                    .delete(path)
                    .then()
                    .statusCode(204);
            Log.undo(user, Log.newest(id)).statusCode(201);
            Http.as(COORDINATOR).get(path).then().statusCode(200).body(field, equalTo(before.get(field)));
        }
    }

    @Test
    void takes_the_permission_of_what_is_taken_back() {
        Log.patch(COORDINATOR, path(), Map.of("description", "geändert")).statusCode(200);
        String entry = Log.newest(measure);
        Log.undo(AUDITOR, entry).statusCode(403);
        Log.undo(FINANCE, entry).statusCode(403);
        Log.undo(EDITOR_50_5, entry).statusCode(403);
        Log.undo(EDITOR_40, entry).statusCode(201);
        Http.posting(COORDINATOR, Map.of())
                .post("/history/999999999999/undo")
                .then()
                .statusCode(404);
        Http.as(COORDINATOR).post("/history/" + entry + "/undo").then().statusCode(400);
    }

    @Test
    void is_offered_to_whoever_may_and_to_nobody_else() {
        Log.patch(EDITOR_40, path(), Map.of("description", "geändert")).statusCode(200);
        Plans.id(path() + "/progress", Map.of("text", "Läuft gut"));
        String ofUnit = Plans.measure(plan, "Sachgebiet");
        Plans.lead(ofUnit, "40-9");
        Log.patch(COORDINATOR, "/measures/" + ofUnit, Map.of("title", "Gebiet")).statusCode(200);
        String ofOthers = Plans.measure(plan, "Andere");
        Plans.lead(ofOthers, "50");
        Log.patch(COORDINATOR, "/measures/" + ofOthers, Map.of("title", "Die anderen"))
                .statusCode(200);
        String gone = Plans.measure(plan, "Fort");
        Plans.lead(gone, "40");
        Log.delete("/measures/" + gone).statusCode(204);
        Log.undo(Log.newest(gone)).statusCode(201);
        for (User user : List.of(EDITOR_40, COORDINATOR, FINANCE, AUDITOR)) {
            offersWhatThePreviewAllows(user);
        }
        String changes = "items.findAll { it.action == 'changed' && it.undoable }.entityId";
        Log.ofPlan(EDITOR_40, plan).body(changes, containsInAnyOrder(measure, ofUnit));
        Log.ofPlan(EDITOR_40, plan).body("items.findAll { it.undoable }", hasSize(2));
        Log.ofPlan(COORDINATOR, plan).body(changes, hasItem(ofOthers));
    }

    /** What is possible is offered; what is offered may be impossible by now, but not forbidden. */
    private void offersWhatThePreviewAllows(User user) {
        List<Map<String, Object>> entries =
                Log.ofPlan(user, plan).extract().jsonPath().getList("items");
        for (Map<String, Object> entry : entries) {
            JsonPath preview = Http.as(user)
                    .get("/history/" + entry.get("id") + "/undo-preview")
                    .jsonPath();
            boolean offered = Boolean.TRUE.equals(entry.get("undoable"));
            assertTrue(offered || !preview.getBoolean("possible"), entry::toString);
            assertFalse(offered && "forbidden".equals(preview.getString("refusal.code")), entry::toString);
        }
    }

    @Test
    void goes_through_the_same_rules_as_any_write() {
        Log.patch(COORDINATOR, path(), Map.of("goalIds", List.of())).statusCode(200);
        String entry = Log.newest(measure);
        Log.delete("/goals/" + plan.goal()).statusCode(204);
        Log.undo(entry).statusCode(400).body("errors[0].pointer", equalTo("/goalIds/0"));
        Log.preview(entry).body("refusal.errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void restores_a_version_as_a_whole() {
        Log.patch(COORDINATOR, path(), Map.of("title", "B", "items", List.of(Map.of("text", "Teil"))))
                .statusCode(200);
        Log.patch(COORDINATOR, path(), Map.of("title", "C", "description", "neu"))
                .statusCode(200);
        Http.posting(COORDINATOR, Map.of("version", 1))
                .header("If-Match", "\"1\"")
                .post(path() + "/restorations")
                .then()
                .statusCode(412)
                .body("conflict.fields.field", not(empty()));
        String first = Http.as(COORDINATOR)
                .queryParam("action", "created")
                .queryParam("entityId", measure)
                .get("/history")
                .path("items[0].id");
        Http.as(COORDINATOR)
                .get("/history/" + first + "/restoration-preview")
                .then()
                .body("possible", equalTo(true))
                .body("entries[0].changes.field", contains("description", "items", "title"));
        Http.posting(COORDINATOR, Map.of("version", 1))
                .header("If-Match", Plans.etag(path()))
                .post(path() + "/restorations")
                .then()
                .statusCode(201)
                .body("action", equalTo("restored"))
                .body("undoes", equalTo(first));
        Http.as(COORDINATOR)
                .get(path())
                .then()
                .body("title", equalTo("Sprachkurs"))
                .body("description", equalTo("Für alle"))
                .body("items", empty());
        Http.posting(COORDINATOR, Map.of())
                .header("If-Match", Plans.etag(path()))
                .post("/history/" + first + "/restorations")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-undoable"));
    }
}
