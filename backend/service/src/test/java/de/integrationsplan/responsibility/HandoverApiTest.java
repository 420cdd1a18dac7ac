package de.integrationsplan.responsibility;

import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class HandoverApiTest {

    private static final String HANDOVERS = "/responsibility-handovers";
    private static final LocalDate TODAY = LocalDate.now();

    String from;
    String to;
    Plans.Made plan;

    @BeforeEach
    void twoOfficesAndAPlan() {
        from = organisation("Abgebend");
        to = organisation("Aufnehmend");
        plan = Plans.make();
    }

    @Test
    void hands_over_three_measures_at_once_and_knows_who_led_on_each_day() {
        List<String> measures = List.of(led("Eins"), led("Zwei"), led("Drei"));
        String tag = Plans.etag("/measures/" + measures.get(0));
        JsonPath done = handOver(Map.of()).statusCode(201).extract().jsonPath();
        assertEquals(measures, done.getList("items.measure.id"));
        assertEquals(List.of("handed-over", "handed-over", "handed-over"), done.getList("items.outcome"));
        assertLed(measures.get(0), TODAY.minusDays(1), from);
        assertLed(measures.get(0), TODAY, to);
        assertLed(measures.get(0), TODAY.plusDays(1), to);
        assertNotEquals(tag, Plans.etag("/measures/" + measures.get(0)));
        Http.as(VIEWER)
                .get("/measures/" + measures.get(0))
                .then()
                .body("responsibilities.organisation.id", equalTo(List.of(to)));
        Http.as(AUDITOR)
                .get("/measures/" + measures.get(0) + "/history")
                .then()
                .body(
                        "items.findAll { it.entity == 'responsibility' }.action",
                        equalTo(List.of("created", "changed", "created")));
        Http.as(VIEWER)
                .get(HANDOVERS + "/" + done.getString("id"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("items", hasSize(3));
    }

    @Test
    void says_what_would_change_and_changes_nothing() {
        String measure = led("Probe");
        String tag = Plans.etag("/measures/" + measure);
        handOver(Map.of("dryRun", true))
                .statusCode(200)
                .body("id", nullValue())
                .body("dryRun", equalTo(true))
                .body("items.measure.title", equalTo(List.of("Probe")))
                .body("items[0].begins", equalTo(TODAY.toString()));
        assertEquals(tag, Plans.etag("/measures/" + measure));
        assertLed(measure, TODAY, from);
    }

    @Test
    void hands_over_only_what_was_chosen() {
        String chosen = led("Gewählt");
        String other = led("Nicht gewählt");
        Plans.id("/measures/" + chosen + "/responsibilities", Map.of("role", "cooperation", "organisationId", from));
        handOver(Map.of("measureIds", List.of(chosen), "roles", List.of("lead")))
                .statusCode(201)
                .body("items", hasSize(1))
                .body("items[0].role", equalTo("lead"));
        assertLed(other, TODAY, from);
    }

    @Test
    void is_taken_back_as_one() {
        String measure = led("Zurück");
        Plans.id("/measures/" + measure + "/responsibilities", Map.of("role", "cooperation", "organisationId", from));
        Plans.id("/measures/" + measure + "/responsibilities", Map.of("role", "cooperation", "organisationId", to));
        String before = responsibilities(measure);
        String handover = handOver(Map.of()).statusCode(201).extract().path("id");
        assertNotEquals(before, responsibilities(measure));
        undo(handover).statusCode(200).body("undone.by", not(empty()));
        assertEquals(before, responsibilities(measure));
        undo(handover).statusCode(409);
    }

    @Test
    void is_not_taken_back_over_somebody_elses_change() {
        String measure = led("Geändert");
        JsonPath done = handOver(Map.of()).statusCode(201).extract().jsonPath();
        String begun = "/responsibilities/" + done.getString("items[0].begunId");
        Http.patching(COORDINATOR, Plans.etag(begun), Map.of("note", "mit Referentin"))
                .patch(begun)
                .then()
                .statusCode(200);
        undo(done.getString("id")).statusCode(409).body("code", equalTo("conflict"));
        assertLed(measure, TODAY, to);
    }

    @Test
    void names_every_wrong_field_and_is_not_for_editors() {
        Plans.post(HANDOVERS, Map.of("toOrganisationId", "x", "on", "2026-02-30"))
                .statusCode(400)
                .body("errors.pointer.sort()", equalTo(List.of("/fromOrganisationId", "/on", "/toOrganisationId")));
        handOver(Map.of("toOrganisationId", from)).statusCode(400).body("errors[0].code", equalTo("same-organisation"));
        handOver(Map.of("toOrganisationId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
        Http.posting(EDITOR_40, input(Map.of())).post(HANDOVERS).then().statusCode(403);
    }

    @Test
    void a_renumbered_office_keeps_its_past() {
        String measure = led("Umbenannt");
        String unit = Plans.id(
                "/organisations", Map.of("name", "Teil " + UUID.randomUUID(), "kind", "unit", "parentId", from));
        String name = "Neu " + UUID.randomUUID();
        JsonPath done = succeed(Map.of("successor", Map.of("name", name)))
                .statusCode(201)
                .extract()
                .jsonPath();
        String successor = done.getString("successor.id");
        assertEquals(TODAY.minusDays(1).toString(), done.getString("organisation.validTo"));
        assertEquals(successor, done.getString("organisation.successor.id"));
        assertEquals(List.of(from), done.getList("successor.predecessors.id"));
        assertEquals(List.of(unit), done.getList("units.id"));
        assertEquals(List.of(measure), done.getList("handover.items.measure.id"));
        assertLed(measure, TODAY.minusDays(1), from);
        assertLed(measure, TODAY, successor);
        Http.as(VIEWER).get("/organisations/" + unit).then().body("parent.id", equalTo(successor));
        succeed(Map.of("successorId", to)).statusCode(409);
    }

    @Test
    void an_office_is_merged_into_one_that_exists_and_may_leave_its_measures() {
        String measure = led("Bleibt");
        succeed(Map.of("successorId", to, "moveResponsibilities", false))
                .statusCode(201)
                .body("successor.id", equalTo(to))
                .body("handover", nullValue());
        assertLed(measure, TODAY, from);
        Http.as(VIEWER)
                .queryParam("kind", "organisation-ended")
                .get("/plans/" + plan.id() + "/responsibility-findings")
                .then()
                .body("items.measure.id", equalTo(List.of(measure)))
                .body("items[0].responsibilities[0].successor.id", equalTo(to));
    }

    @Test
    void a_successor_is_new_or_known_and_not_both() {
        succeed(Map.of()).statusCode(400).body("errors[0].code", equalTo("one-successor"));
        succeed(Map.of("successorId", to, "successor", Map.of("name", "Neu"))).statusCode(400);
        succeed(Map.of("successorId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/successorId"));
        succeed(Map.of("successor", Map.of("name", "Neu"), "moveUnits", "ja")).statusCode(400);
    }

    private static String organisation(String name) {
        return Plans.id("/organisations", Map.of("name", name + " " + UUID.randomUUID(), "kind", "partner"));
    }

    private String led(String title) {
        String measure = Plans.measure(plan, title);
        Plans.id("/measures/" + measure + "/responsibilities", Map.of("role", "lead", "organisationId", from));
        return measure;
    }

    private Map<String, Object> input(Map<String, ?> changes) {
        Map<String, Object> input =
                new HashMap<>(Map.of("fromOrganisationId", from, "toOrganisationId", to, "on", TODAY.toString()));
        input.putAll(changes);
        return input;
    }

    private io.restassured.response.ValidatableResponse handOver(Map<String, ?> changes) {
        return Plans.post(HANDOVERS, input(changes));
    }

    private static io.restassured.response.ValidatableResponse undo(String handover) {
        return Plans.post(HANDOVERS + "/" + handover + "/undo", Map.of());
    }

    private io.restassured.response.ValidatableResponse succeed(Map<String, ?> changes) {
        Map<String, Object> input =
                new HashMap<>(Map.of("on", TODAY.toString(), "moveResponsibilities", true, "moveUnits", true));
        input.putAll(changes);
        return Plans.post("/organisations/" + from + "/successions", input);
    }

    private static void assertLed(String measure, LocalDate on, String organisation) {
        assertEquals(
                List.of(organisation),
                Http.as(VIEWER)
                        .queryParam("on", on.toString())
                        .get("/measures/" + measure + "/responsibilities")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.findAll { it.role == 'lead' }.organisation.id"),
                on.toString());
    }

    /** Without versions and times, which only grow. */
    private static String responsibilities(String measure) {
        List<Map<String, Object>> items = Http.as(VIEWER)
                .get("/measures/" + measure + "/responsibilities")
                .jsonPath()
                .getList("items");
        items.forEach(item -> item.keySet().removeAll(List.of("version", "updatedAt")));
        return items.toString();
    }
}
