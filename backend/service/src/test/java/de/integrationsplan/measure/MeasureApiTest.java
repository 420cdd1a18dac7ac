package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.EDITOR_50_5;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class MeasureApiTest {

    Plans.Made plan;

    @BeforeEach
    void aPlan() {
        plan = Plans.make();
    }

    @Test
    void keeps_everything_that_belongs_to_a_measure() {
        String id = Plans.measure(
                plan,
                "Fortbildung",
                Map.of(
                        "description",
                        "Für alle Beschäftigten",
                        "items",
                        List.of(Map.of("text", "Einführung"), Map.of("text", "Vertiefung", "isNew", true)),
                        "status",
                        "running",
                        "markedNew",
                        true,
                        "schedule",
                        Map.of(
                                "from",
                                "2011",
                                "to",
                                "2011-12",
                                "recurrence",
                                "3x jährlich",
                                "events",
                                List.of(Map.of("date", "2011-10-08", "title", "Konferenz"))),
                        "links",
                        List.of(Map.of("title", "Portal", "url", "https://www.migration-me.de")),
                        "targetGroups",
                        List.of("Beschäftigte"),
                        "internalNote",
                        "vertraulich"));
        Http.as(COORDINATOR)
                .get("/measures/" + id)
                .then()
                .statusCode(200)
                .body("isNew", equalTo(true))
                .body("items[1].isNew", equalTo(true))
                .body("schedule.events[0].date", equalTo("2011-10-08"))
                .body("buildingBlocks[0].number", equalTo("10.1"))
                .body("publication.state", equalTo("draft"))
                .body("internalNote", equalTo("vertraulich"))
                .body("version", equalTo(1));
    }

    @Test
    void hides_internal_notes_from_a_viewer_also_in_history() {
        String id = Plans.measure(plan, "Mit Notiz", Map.of("internalNote", "vertraulich"));
        Http.as(VIEWER).get("/measures/" + id).then().statusCode(200).body("$", not(hasKey("internalNote")));
        Http.as(VIEWER)
                .get("/measures/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items[0].changes.field", not(hasItem("internalNote")));
        Http.as(COORDINATOR)
                .get("/measures/" + id + "/history")
                .then()
                .body("items[0].changes.field", hasItem("internalNote"));
    }

    @Test
    void names_every_wrong_field_at_once() {
        Plans.post(
                        "/plans/" + plan.id() + "/measures",
                        Map.of(
                                "title",
                                " ",
                                "status",
                                "finished",
                                "schedule",
                                Map.of("from", "2011-13"),
                                "goalIds",
                                List.of("not-an-id"),
                                "version",
                                1))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/title", "/status", "/schedule/from", "/goalIds/0", "/version"));
    }

    @Test
    void wants_a_reason_for_dropping_dates_that_exist_and_a_known_lineage() {
        Plans.post(
                        "/plans/" + plan.id() + "/measures",
                        Map.of(
                                "title", "X",
                                "status", "dropped",
                                "schedule", Map.of("from", "2011-02-30"),
                                "lineage", "0198c0de-0000-7000-8000-000000000000"))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("reason-required", "impossible-date", "unknown-reference"));
    }

    @Test
    void takes_a_change_of_the_version_that_was_read() {
        String id = Plans.measure(plan, "Alt");
        String etag = Plans.etag("/measures/" + id);
        Http.patching(COORDINATOR, etag, Map.of("title", "Neu"))
                .patch("/measures/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Neu"))
                .body("version", equalTo(2));
        assertNotEquals(etag, Plans.etag("/measures/" + id));
    }

    @Test
    void refuses_a_change_of_an_old_version_and_says_what_collides() {
        String id = Plans.measure(plan, "Alt", Map.of("description", "alt"));
        String path = "/measures/" + id;
        String etag = Plans.etag(path);
        Http.patching(COORDINATOR, etag, Map.of("title", "Ihre Fassung"))
                .patch(path)
                .then()
                .statusCode(200);
        Http.patching(COORDINATOR, etag, Map.of("title", "Meine Fassung", "description", "meine"))
                .patch(path)
                .then()
                .statusCode(412)
                .header("ETag", Plans.etag(path).split("-")[0] + "\"")
                .body("conflict.fields", hasSize(1))
                .body("conflict.fields[0].field", equalTo("title"))
                .body("conflict.fields[0].base", equalTo("Alt"))
                .body("conflict.fields[0].theirs", equalTo("Ihre Fassung"))
                .body("conflict.fields[0].yours", equalTo("Meine Fassung"))
                .body("conflict.fields[0].changedBy", not(empty()))
                .body("conflict.merged.description", equalTo("meine"));
    }

    @Test
    void lets_an_editor_change_only_what_the_own_organisation_leads() {
        String own = Plans.measure(plan, "Eigene");
        Plans.lead(own, "40");
        String other = Plans.measure(plan, "Fremde");
        Plans.lead(other, "50-5");
        Map<String, String> change = Map.of("title", "Geändert");
        Http.patching(EDITOR_40, Plans.etag("/measures/" + own), change)
                .patch("/measures/" + own)
                .then()
                .statusCode(200);
        Http.patching(EDITOR_40, Plans.etag("/measures/" + other), change)
                .patch("/measures/" + other)
                .then()
                .statusCode(403);
        Http.patching(EDITOR_50_5, Plans.etag("/measures/" + other), change)
                .patch("/measures/" + other)
                .then()
                .statusCode(200);
        Http.patching(VIEWER, Plans.etag("/measures/" + own), change)
                .patch("/measures/" + own)
                .then()
                .statusCode(403);
    }

    @Test
    void pages_without_gap_or_double_while_rows_come_and_go() {
        for (int number = 1; number <= 5; number++) {
            Plans.measure(plan, "M" + number);
        }
        var first = Http.as(VIEWER).queryParam("limit", 2).get("/plans/" + plan.id() + "/measures");
        assertEquals(List.of("M1", "M2"), first.jsonPath().getList("items.title"));
        String second = first.jsonPath().getString("items[1].id");
        Http.as(COORDINATOR)
                .header("If-Match", Plans.etag("/measures/" + second))
                .delete("/measures/" + second)
                .then()
                .statusCode(204);
        Plans.measure(plan, "M6");
        var next = Http.as(VIEWER).basePath("").get(first.jsonPath().getString("next"));
        assertEquals(List.of("M3", "M4"), next.jsonPath().getList("items.title"));
        var last = Http.as(VIEWER).basePath("").get(next.jsonPath().getString("next"));
        assertEquals(List.of("M5", "M6"), last.jsonPath().getList("items.title"));
        Http.as(VIEWER)
                .queryParam("include", "total")
                .get("/plans/" + plan.id() + "/measures")
                .then()
                .body("total", equalTo(5));
    }

    @Test
    void refuses_a_cursor_that_was_changed_or_belongs_to_another_filter() {
        Plans.measure(plan, "A");
        Plans.measure(plan, "B");
        String next = Http.as(VIEWER)
                .queryParam("limit", 1)
                .get("/plans/" + plan.id() + "/measures")
                .path("next");
        String cursor = next.replaceAll(".*cursor=", "");
        String path = "/plans/" + plan.id() + "/measures";
        Http.as(VIEWER)
                .queryParam("cursor", "A" + cursor)
                .get(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        Http.as(VIEWER)
                .queryParam("cursor", cursor)
                .queryParam("status", "running")
                .get(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void finds_compounds_stems_and_typing_errors() {
        Plans.measure(plan, "Neuausrichtung der Ausländerbehörde");
        Plans.measure(plan, "Fortbildungsangebot für Beschäftigte");
        Plans.measure(plan, "Dialog mit dem Jobcenter", Map.of("goalIds", List.of()));
        assertEquals(
                "Neuausrichtung der Ausländerbehörde", found("Auslanderbehörde").get(0));
        assertEquals(
                "Fortbildungsangebot für Beschäftigte", found("Fortbildungen").get(0));
        assertEquals(List.of("Dialog mit dem Jobcenter"), found("Jobcenter"));
        assertEquals(List.of("Dialog mit dem Jobcenter"), found("Jobcentre"));
        assertEquals(List.of(), found("Zahnersatz"));
    }

    private List<String> found(String text) {
        return Http.as(VIEWER)
                .queryParam("q", text)
                .get("/plans/" + plan.id() + "/measures")
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }

    @Test
    void filters_by_block_status_office_and_missing_lead() {
        String led = Plans.measure(plan, "Geleitet", Map.of("status", "running"));
        Plans.lead(led, "40");
        Plans.measure(plan, "Ohne Leitung", Map.of("markedNew", true));
        assertEquals(List.of("Ohne Leitung"), filtered(Map.of("withoutLead", "true")));
        assertEquals(List.of("Ohne Leitung"), filtered(Map.of("isNew", "true")));
        assertEquals(List.of("Geleitet"), filtered(Map.of("organisation", "40", "role", "lead")));
        assertEquals(List.of("Geleitet"), filtered(Map.of("status", "running,paused")));
        assertEquals(List.of("Geleitet", "Ohne Leitung"), filtered(Map.of("buildingBlock", plan.block())));
    }

    private List<String> filtered(Map<String, String> filter) {
        return Http.as(VIEWER)
                .queryParams(filter)
                .get("/plans/" + plan.id() + "/measures")
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }
}
