package de.integrationsplan.continuation;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ContinuationLinesApiTest {

    Plans.Made plan;
    String course;
    String advice;
    String continuation;

    @BeforeEach
    void a_plan_that_is_being_continued() {
        plan = Plans.make();
        course = Plans.measure(plan, "Sprachkurs", Map.of("status", "running", "description", "Zweimal die Woche"));
        advice = Plans.measure(plan, "Beratung");
        continuation = Plans.id(
                "/plans/" + plan.id() + "/continuations",
                Map.of("year", 2021, "title", "Plan 2021 " + UUID.randomUUID()));
    }

    @Test
    void a_line_shows_what_one_has_to_know_to_decide() {
        line(course)
                .body("measure.description", equalTo("Zweimal die Woche"))
                .body("measure.buildingBlocks.number", contains("10.1"))
                .body("measure.goals.title", contains("Spracherwerb fördern"))
                .body("addedLater", equalTo(false))
                .body("changedSince", nullValue());
    }

    @Test
    void many_lines_are_decided_at_once() {
        decide(decision(course, 0, "carried", null), decision(advice, 0, "ended", "Keine Nachfrage"))
                .statusCode(200)
                .body("items.decision", contains("carried", "ended"))
                .body("items.version", contains(1, 1));
        Http.as(VIEWER)
                .get("/measures/" + advice + "/history")
                .then()
                .body("items[0].entity", equalTo("continuation-line"))
                .body("items[0].changes.find { it.field == 'note' }.to", equalTo("Keine Nachfrage"));
    }

    @Test
    void of_many_decisions_a_wrong_one_keeps_all_from_taking_place() {
        decide(
                        decision(course, 0, "carried", null),
                        decision(advice, 0, "changed", null),
                        decision(UUID.randomUUID().toString(), 0, "ended", null))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/note", "/lines/2/measureId"));
        decide(decision(course, 0, "ended", null), decision(course, 0, "carried", null))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/measureId"));
        line(course).body("decision", equalTo("undecided"));
        Http.posting(EDITOR_40, Map.of("lines", List.of(decision(course, 0, "ended", null))))
                .post(path("/decisions"))
                .then()
                .statusCode(403);
    }

    @Test
    void of_many_decisions_one_that_was_made_meanwhile_is_named() {
        decide(decision(course, 0, "ended", null)).statusCode(200);
        decide(decision(advice, 0, "carried", null), decision(course, 0, "carried", null))
                .statusCode(412)
                .body("errors.pointer", contains("/lines/1/version"))
                .body("errors.code", contains("changed-meanwhile"));
        line(advice).body("decision", equalTo("undecided"));
    }

    @Test
    void says_when_the_measure_was_changed_after_it_was_decided_upon() {
        decide(decision(course, 0, "carried", null)).statusCode(200);
        String measure = "/measures/" + course;
        Http.patching(COORDINATOR, Plans.etag(measure), Map.of("title", "Sprachkurse"))
                .patch(measure)
                .then()
                .statusCode(200);
        Plans.lead(course, "40");
        line(course).body("changedSince.fields", contains("responsibilities", "title"));
        String later = Plans.measure(plan, "Nachgereicht");
        line(later).body("addedLater", equalTo(true)).body("changedSince", nullValue());
    }

    @Test
    void an_acceptance_is_taken_back_while_nobody_has_worked_on_it() {
        Plans.id("/plans/" + plan.id() + "/budget-lines", pot(course, advice));
        decide(decision(course, 0, "carried", null), decision(advice, 0, "carried", null));
        accept();
        String next = Http.as(VIEWER).get(path("")).path("targetPlanId");
        reopen(course)
                .statusCode(200)
                .body("acceptedAt", nullValue())
                .body("acceptedMeasureId", nullValue())
                .body("decision", equalTo("carried"));
        measures(next)
                .body("items.title", contains("Beratung"))
                .body("items[0].budgetLines", hasSize(1))
                .body("items[0].budgetLines[0].shared", equalTo(false));
        reopen(course).statusCode(409);
        accept();
        measures(next)
                .body("items.budgetLines.flatten().id.unique()", hasSize(1))
                .body("items", hasSize(2));
        reopen(course).statusCode(200);
        reopen(advice).statusCode(200);
        measures(next).body("items", hasSize(0));
        Http.as(VIEWER).get("/plans/" + next + "/budget-lines").then().body("items", hasSize(0));
        Http.as(VIEWER).get("/measures/" + course + "/history").then().body("items[0].action", equalTo("reopened"));
    }

    @Test
    void an_acceptance_stays_once_somebody_has_worked_on_the_measure() {
        decide(decision(course, 0, "carried", null)).statusCode(200);
        accept();
        String measure = "/measures/" + line(course).extract().path("acceptedMeasureId");
        Http.patching(COORDINATOR, Plans.etag(measure), Map.of("title", "Anders"))
                .patch(measure)
                .then()
                .statusCode(200);
        reopen(course).statusCode(409).body("detail", containsString("changed"));
        Http.as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .post(path("/lines/" + course + "/reopen"))
                .then()
                .statusCode(412);
    }

    private static Map<String, Object> decision(String measure, int version, String decision, @Nullable String note) {
        Map<String, Object> line =
                new HashMap<>(Map.of("measureId", measure, "version", version, "decision", decision));
        if (note != null) {
            line.put("note", note);
        }
        return line;
    }

    private static Map<String, ?> pot(String... measures) {
        return Map.of(
                "kind", "money",
                "qualifier", "exact",
                "amount", "500.00",
                "recurrence", "yearly",
                "measures",
                        List.of(measures).stream()
                                .map(id -> Map.of("measureId", id))
                                .toList());
    }

    @SafeVarargs
    private ValidatableResponse decide(Map<String, Object>... lines) {
        return Http.posting(COORDINATOR, Map.of("lines", List.of(lines)))
                .post(path("/decisions"))
                .then();
    }

    private void accept() {
        Http.posting(COORDINATOR, Map.of()).post(path("/acceptances")).then().statusCode(200);
    }

    private ValidatableResponse reopen(String measure) {
        return Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(path("/lines/" + measure)))
                .post(path("/lines/" + measure + "/reopen"))
                .then();
    }

    private static ValidatableResponse measures(String planId) {
        return Http.as(VIEWER).get("/plans/" + planId + "/measures").then();
    }

    private ValidatableResponse line(String measure) {
        return Http.as(VIEWER).get(path("/lines/" + measure)).then().statusCode(200);
    }

    private String path(String rest) {
        return "/continuations/" + continuation + rest;
    }
}
