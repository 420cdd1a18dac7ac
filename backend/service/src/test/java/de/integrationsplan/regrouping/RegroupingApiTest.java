package de.integrationsplan.regrouping;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class RegroupingApiTest {

    Plans.Made plan;
    String course;
    String cafe;
    String pot;

    @BeforeEach
    void twoMeasuresWithASharedPot() {
        plan = Plans.make();
        course = Plans.measure(
                plan,
                "Sprachkurs",
                Map.of(
                        "status",
                        "running",
                        "markedNew",
                        true,
                        "items",
                        List.of(Map.of("text", "Vormittags"), Map.of("text", "Abends"))));
        cafe = Plans.measure(plan, "Sprachcafé");
        Plans.lead(course, "40");
        Plans.lead(cafe, "40");
        pot = line("10000.00", course, cafe);
        line("500.00", course);
    }

    private String line(String amount, String... measures) {
        List<Map<String, String>> served =
                List.of(measures).stream().map(id -> Map.of("measureId", id)).toList();
        return Plans.id(
                "/plans/" + plan.id() + "/budget-lines",
                Map.of("kind", "money", "qualifier", "at-most", "amount", amount, "measures", served));
    }

    private Response split(Map<String, ?> body) {
        return Http.posting(COORDINATOR, body)
                .header("If-Match", Plans.etag("/measures/" + course))
                .post("/measures/" + course + "/splits");
    }

    private static Map<String, ?> inTwo() {
        return Map.of(
                "parts", List.of(Map.of("title", "Am Vormittag"), Map.of("title", "Am Abend", "items", List.of(1))));
    }

    private String totals() {
        return Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/budget-totals?lines=false")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("upper");
    }

    @Test
    void a_split_leaves_the_totals_as_they_are_and_hands_everything_over() {
        assertEquals("10500.00", totals());
        split(inTwo())
                .then()
                .statusCode(201)
                .body("items.title", contains("Am Vormittag", "Am Abend"))
                .body("items.isNew", everyItem(equalTo(false)))
                .body("items.status", everyItem(equalTo("running")))
                .body("items[0].items.text", contains("Vormittags"))
                .body("items[1].items.text", contains("Abends"))
                .body("items[0].origins[0].kind", equalTo("split"))
                .body("items[0].origins[0].title", equalTo("Sprachkurs"))
                .body("items[1].responsibilities.organisation.key", contains("40"))
                .body("items[1].budgetLines.shared", contains(true, true));
        assertEquals("10500.00", totals());
        Http.as(VIEWER)
                .get("/budget-lines/" + pot)
                .then()
                .body("measures.title", contains("Am Vormittag", "Am Abend", "Sprachcafé"));
    }

    @Test
    void the_measure_that_was_split_stays_dropped_and_says_what_became_of_it() {
        String first = split(inTwo()).path("items[0].lineage");
        Http.as(VIEWER)
                .get("/measures/" + course)
                .then()
                .body("status", equalTo("dropped"))
                .body("statusReasonCode", equalTo("split"))
                .body("statusReason", equalTo("Aufgeteilt in „Am Vormittag“, „Am Abend“."))
                .body("replacement", equalTo(first))
                .body("successors.title", contains("Am Vormittag", "Am Abend"))
                .body("budgetLines", hasSize(0));
        Http.as(VIEWER).get("/measures/" + course + "/history").then().body("items.action", hasItem("split"));
        Http.as(VIEWER)
                .get("/measures/" + course + "/relations")
                .then()
                .statusCode(200)
                .body("replacement.title", equalTo("Am Vormittag"))
                .body("next.title", equalTo("Am Vormittag"))
                .body("years.year", contains(2020));
    }

    @Test
    void lines_and_responsibilities_go_along_with_the_part_that_names_them() {
        String lead = Http.as(VIEWER).get("/measures/" + course).path("responsibilities[0].id");
        Map<String, ?> evening =
                Map.of("title", "Am Abend", "budgetLineIds", List.of(pot), "responsibilityIds", List.of(lead));
        split(Map.of("parts", List.of(Map.of("title", "Am Vormittag"), evening)))
                .then()
                .statusCode(201)
                .body("items[0].responsibilities", hasSize(0))
                .body("items[0].budgetLines.amount", contains("500.00"))
                .body("items[1].budgetLines.amount", contains("10000.00", "500.00"));
        assertEquals("10500.00", totals());
    }

    @Test
    void a_repeated_split_is_one_split_and_a_wrong_one_changes_nothing() {
        String key = UUID.randomUUID().toString();
        String etag = Plans.etag("/measures/" + course);
        for (int time = 0; time < 2; time++) {
            Http.as(COORDINATOR)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .header("If-Match", etag)
                    .body(inTwo())
                    .post("/measures/" + course + "/splits")
                    .then()
                    .statusCode(201);
        }
        Http.as(VIEWER).get("/plans/" + plan.id() + "/measures").then().body("items", hasSize(4));
        split(inTwo()).then().statusCode(409).body("code", equalTo("conflict"));
        Http.posting(COORDINATOR, Map.of("parts", List.of(Map.of("title", "Allein"))))
                .header("If-Match", "\"1\"")
                .post("/measures/" + cafe + "/splits")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parts"));
        Http.posting(COORDINATOR, inTwo())
                .header("If-Match", "\"1\"")
                .post("/measures/" + cafe + "/splits")
                .then()
                .statusCode(412);
    }

    @Test
    void a_merger_joins_texts_parties_and_pots_and_leaves_the_totals_as_they_are() {
        Response merged = merge(Map.of("title", "Sprache", "measureIds", List.of(course, cafe)));
        merged.then()
                .statusCode(201)
                .body("status", equalTo("running"))
                .body("isNew", equalTo(false))
                .body("items.text", contains("Vormittags", "Abends"))
                .body("goals", hasSize(1))
                .body("responsibilities.organisation.key", contains("40"))
                .body("budgetLines.shared", contains(false, false))
                .body("origins.title", contains("Sprachkurs", "Sprachcafé"));
        assertEquals("10500.00", totals());
        Http.as(VIEWER)
                .get("/measures/" + cafe)
                .then()
                .body("statusReasonCode", equalTo("merged"))
                .body("replacement", equalTo(merged.path("lineage")));
        Http.as(VIEWER)
                .get("/measures/" + merged.path("id") + "/relations")
                .then()
                .body("replaces.title", contains("Sprachkurs", "Sprachcafé"))
                .body("replacement", nullValue());
        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/history")
                .then()
                .body("items.action", hasItems("merged", "changed", "created"));
    }

    private Response merge(Map<String, ?> body) {
        return Http.posting(COORDINATOR, body).post("/plans/" + plan.id() + "/measure-mergers");
    }

    @Test
    void only_measures_of_the_plan_that_go_on_are_merged_and_only_by_the_coordination() {
        String foreign = Plans.measure(Plans.make(), "Anderswo");
        merge(Map.of("title", "Sprache", "measureIds", List.of(course, foreign)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/measureIds/1"));
        String done = Plans.measure(plan, "Fest", Map.of("status", "completed"));
        merge(Map.of("title", "Sprache", "measureIds", List.of(course, done)))
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
        Http.posting(EDITOR_40, Map.of("title", "Sprache", "measureIds", List.of(course, cafe)))
                .post("/plans/" + plan.id() + "/measure-mergers")
                .then()
                .statusCode(403);
    }
}
