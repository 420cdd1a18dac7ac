package de.integrationsplan.continuation;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ContinuationApiTest {

    Plans.Made plan;
    String course;
    String festival;
    String advice;
    String continuation;

    @BeforeEach
    void a_plan_with_three_measures() {
        plan = Plans.make();
        course = Plans.measure(plan, "Sprachkurs", Map.of("status", "running"));
        festival = Plans.measure(plan, "Fest", Map.of("status", "completed"));
        advice = Plans.measure(plan, "Beratung", Map.of("status", "paused", "statusReason", "Stelle unbesetzt"));
        continuation = Plans.id(
                "/plans/" + plan.id() + "/continuations",
                Map.of("year", 2021, "title", "Plan 2021 " + UUID.randomUUID()));
    }

    @Test
    void proposes_a_line_for_each_measure() {
        Http.as(VIEWER)
                .get(path("/lines"))
                .then()
                .statusCode(200)
                .body("items.proposal.decision", contains("carried", "ended", "undecided"))
                .body("items.proposal.reason", contains("goes-on", "completed", "paused"))
                .body("items.decision", contains("undecided", "undecided", "undecided"));
        Http.as(VIEWER).get(path("")).then().body("lines.undecided", equalTo(3)).body("targetPlanId", nullValue());
    }

    @Test
    void a26_accepts_in_parts_and_goes_on_under_the_same_lineage() {
        Plans.lead(course, "40");
        Plans.id("/plans/" + plan.id() + "/budget-lines", yearly(course, advice));
        decide(course, Map.of("decision", "changed", "title", "Sprachkurse")).statusCode(200);
        accept(Map.of()).statusCode(200).body("lines.accepted", equalTo(1));
        String next = Http.as(VIEWER).get(path("")).path("targetPlanId");

        Http.as(VIEWER)
                .get("/plans/" + next + "/measures")
                .then()
                .body("items.title", contains("Sprachkurse"))
                .body("items[0].lineage", equalTo(lineage(course)))
                .body("items[0].isNew", equalTo(false))
                .body("items[0].goals.title", contains("Spracherwerb fördern"))
                .body("items[0].responsibilities.organisation.key", contains("40"))
                .body("items[0].budgetLines.amount", contains("10000.00"));

        decide(advice, Map.of("decision", "carried")).statusCode(200);
        accept(Map.of("includeProposals", true)).statusCode(200).body("lines.accepted", equalTo(3));
        Http.as(VIEWER)
                .get("/plans/" + next + "/measures")
                .then()
                .body("items.title", containsInAnyOrder("Sprachkurse", "Beratung"))
                .body("items.budgetLines.flatten().id.unique()", hasSize(1))
                .body("items.budgetLines.flatten().shared.unique()", contains(true));
        Http.as(VIEWER).get("/plans/" + next + "/building-blocks").then().body("items", hasSize(1));
        Http.as(VIEWER)
                .queryParam("with", plan.id())
                .get("/plans/" + next + "/comparison")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'dropped' }.title", equalTo("Fest"))
                .body("items.find { it.kind == 'changed' }.changes[0].from", equalTo("Sprachkurs"))
                .body("counts.unchanged", equalTo(1));
    }

    @Test
    void responsibilities_go_to_the_successor_and_those_that_have_ended_stay_behind() {
        String key = "E" + UUID.randomUUID().toString().substring(0, 6);
        String successor = Plans.id("/organisations", Map.of("key", key + "n", "name", "Neu " + key, "kind", "office"));
        String office = Plans.id(
                "/organisations",
                Map.of(
                        "key",
                        key,
                        "name",
                        "Alt " + key,
                        "kind",
                        "office",
                        "validTo",
                        "2020-12-31",
                        "successorId",
                        successor));
        Plans.id("/measures/" + course + "/responsibilities", Map.of("role", "lead", "organisationId", office));
        Plans.id(
                "/measures/" + course + "/responsibilities",
                Map.of("role", "cooperation", "note", "Verein", "validTo", "2020-06-30"));
        accept(Map.of("measureIds", List.of(course), "includeProposals", true)).statusCode(200);
        String next = Http.as(VIEWER).get(path("")).path("targetPlanId");
        Http.as(VIEWER)
                .get("/plans/" + next + "/measures")
                .then()
                .body("items[0].responsibilities.organisation.key", contains(key + "n"));
    }

    @Test
    void a_settled_line_is_not_decided_again() {
        decide(course, Map.of("decision", "carried")).statusCode(200);
        accept(Map.of("measureIds", List.of(course))).statusCode(200);
        decide(course, Map.of("decision", "ended")).statusCode(409);
        accept(Map.of("measureIds", List.of(course, festival)))
                .statusCode(400)
                .body("errors.code", contains("already-accepted", "undecided"));
        accept(Map.of()).statusCode(409);
        Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(path("")))
                .delete(path(""))
                .then()
                .statusCode(409);
    }

    @Test
    void two_who_decide_the_same_line_do_not_overwrite_each_other() {
        decide(course, Map.of("decision", "ended")).statusCode(200).header("ETag", equalTo("\"1\""));
        Http.patching(COORDINATOR, "\"0\"", Map.of("decision", "carried"))
                .patch(line(course))
                .then()
                .statusCode(412)
                .body("conflict.fields[0].theirs", equalTo("ended"));
        Http.as(VIEWER)
                .get("/measures/" + course + "/history")
                .then()
                .body("items[0].entity", equalTo("continuation-line"));
    }

    @Test
    void refuses_what_makes_no_sense() {
        decide(course, Map.of("decision", "carried", "title", "Neu"))
                .statusCode(400)
                .body("errors[0].code", equalTo("values-only-when-changed"));
        decide(course, Map.of("decision", "changed", "status", "dropped"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/statusReason"));
        Plans.post("/plans/" + plan.id() + "/continuations", Map.of("year", 2020, "title", "Zu früh"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/year"));
        Plans.post("/plans/" + plan.id() + "/continuations", Map.of("year", 2021, "title", "Noch einer"))
                .statusCode(409);
        Http.patching(EDITOR_40, "\"0\"", Map.of("decision", "carried"))
                .patch(line(course))
                .then()
                .statusCode(403);
    }

    private static Map<String, ?> yearly(String... measures) {
        return Map.of(
                "kind", "money",
                "qualifier", "at-most",
                "amount", "10000.00",
                "recurrence", "yearly",
                "measures",
                        List.of(measures).stream()
                                .map(id -> Map.of("measureId", id))
                                .toList());
    }

    private ValidatableResponse decide(String measure, Map<String, ?> decision) {
        return Http.patching(COORDINATOR, Plans.etag(line(measure)), decision)
                .patch(line(measure))
                .then();
    }

    private ValidatableResponse accept(Map<String, ?> which) {
        return Http.posting(COORDINATOR, which).post(path("/acceptances")).then();
    }

    private String path(String rest) {
        return "/continuations/" + continuation + rest;
    }

    private String line(String measure) {
        return path("/lines/" + measure);
    }

    private static String lineage(String measure) {
        return Http.as(VIEWER).get("/measures/" + measure).path("lineage");
    }

    @Test
    void is_given_up_while_nothing_was_accepted() {
        assertEquals(
                204,
                Http.as(COORDINATOR)
                        .header("If-Match", Plans.etag(path("")))
                        .delete(path(""))
                        .statusCode());
        Http.as(VIEWER).get(path("")).then().statusCode(404);
    }
}
