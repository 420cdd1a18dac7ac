package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_50_5;
import static de.integrationsplan.testing.User.FINANCE;
import static de.integrationsplan.testing.User.PORTAL_MOKME;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class BudgetLineApiTest {

    Plans.Made plan;
    String first;
    String second;

    @BeforeEach
    void aPlanOfTwoMeasures() {
        plan = Plans.make();
        first = Plans.measure(plan, "Fortbildung");
        second = Plans.measure(plan, "Beratung");
    }

    @Test
    void keeps_everything_that_was_said_about_a_resource() {
        String funder = Plans.office("10");
        String id = add(
                Map.of(
                        "kind", "funding-programme",
                        "qualifier", "about",
                        "amount", "8000",
                        "amountFrom", "5000.5",
                        "recurrence", "period",
                        "periodFrom", "2010",
                        "periodTo", "2011-06",
                        "fte", "0.5",
                        "funderId", funder,
                        "wording", "KOMM-IN NRW-2010/2011"),
                served(first));

        Http.as(VIEWER)
                .get("/budget-lines/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("amount", equalTo("8000.00"))
                .body("amountFrom", equalTo("5000.50"))
                .body("currency", equalTo("EUR"))
                .body("periodTo", equalTo("2011-06"))
                .body("fte", equalTo("0.50"))
                .body("funder.key", equalTo("10"))
                .body("shared", equalTo(false))
                .body("measures.title", contains("Fortbildung"))
                .body("measures[0]", not(hasKey("share")));
    }

    @Test
    void shows_a_shared_pot_at_both_of_its_measures_which_become_a_new_version() {
        String id = add(atMost("10000"), served(first, "0.25"), served(second, "0.75"));

        for (String measure : List.of(first, second)) {
            Http.as(VIEWER)
                    .get("/measures/" + measure)
                    .then()
                    .body("version", equalTo(2))
                    .body("budgetLines.id", contains(id))
                    .body("budgetLines[0].shared", equalTo(true));
            Http.as(VIEWER)
                    .get("/measures/" + measure + "/budget-lines")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id))
                    .body("items[0].measures.share", contains("0.25", "0.75"));
        }
    }

    @Test
    void lists_the_lines_of_a_plan_once_each_page_by_page() {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            ids.add(add(atMost("1"), served(first), served(second)));
        }
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/plans/" + plan.id() + "/budget-lines?limit=2";
        while (next != null) {
            var page = Http.as(VIEWER)
                    .basePath("")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertEquals(ids, seen);
    }

    @Test
    void names_every_wrong_field_at_once() {
        post(Map.of(
                        "kind", "cash",
                        "qualifier", "maybe",
                        "amount", "10.000",
                        "periodFrom", "2011-13",
                        "measures", List.of(),
                        "paid", true))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/kind", "/qualifier", "/amount", "/periodFrom", "/measures", "/paid"));
    }

    @Test
    void names_everything_that_does_not_fit_together_at_once() {
        String elsewhere = Plans.measure(Plans.make(), "In einem anderen Plan");
        post(line(
                        Map.of(
                                "kind", "money",
                                "qualifier", "as-needed",
                                "amount", "1",
                                "periodFrom", "2012",
                                "periodTo", "2011",
                                "funderId", UUID.randomUUID().toString()),
                        served(first, "0.5"),
                        served(elsewhere),
                        served(first)))
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/amount amount-not-allowed",
                                "/periodTo end-before-start",
                                "/measures shares-incomplete",
                                "/measures/2/measureId doubled",
                                "/measures/1/measureId unknown-reference",
                                "/funderId unknown-reference"));
        Http.as(VIEWER).get("/plans/" + plan.id() + "/budget-lines").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "NaN", "-1", "0.001", "12345678901234", "1.", " 1", "1 ", "1,00", "+1", "", "0x1"
            })
    void refuses_what_is_not_an_amount(String amount) {
        post(line(atMost(amount), served(first)))
                .statusCode(400)
                .body("errors.pointer", contains("/amount"))
                .body("errors.code", contains("wrong-format"));
    }

    @Test
    void takes_the_largest_amount_there_is() {
        String id = add(atMost("9999999999999.99"), served(first));
        Http.as(VIEWER).get("/budget-lines/" + id).then().body("amount", equalTo("9999999999999.99"));
    }

    @Test
    void changes_only_what_the_patch_names_and_replaces_the_measures() {
        String id = add(atMost("10000"), served(first));

        Http.patching(FINANCE, "\"1\"", Map.of("qualifier", "about", "measures", List.of(served(second))))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("qualifier", equalTo("about"))
                .body("amount", equalTo("10000.00"))
                .body("measures.id", contains(second));

        Http.as(VIEWER)
                .get("/measures/" + first)
                .then()
                .body("version", equalTo(3))
                .body("budgetLines", empty());
        Http.as(VIEWER)
                .get("/measures/" + second)
                .then()
                .body("version", equalTo(2))
                .body("budgetLines", hasSize(1));
    }

    @Test
    void swaps_the_order_and_shares_of_the_measures() {
        String id = add(atMost("1"), served(first, "0.2"), served(second, "0.8"));

        Http.patching(FINANCE, "\"1\"", Map.of("measures", List.of(served(second, "0.2"), served(first, "0.8"))))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(200)
                .body("measures.id", contains(second, first))
                .body("measures.share", contains("0.2", "0.8"));
    }

    @Test
    void leaves_everything_as_it_is_when_nothing_changes() {
        String id = add(atMost("100"), served(first));

        Http.patching(FINANCE, "\"1\"", Map.of("amount", "100.00"))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Http.as(VIEWER).get("/measures/" + first).then().body("version", equalTo(2));
    }

    @Test
    void refuses_a_patch_that_makes_the_line_wrong() {
        String id = add(atMost("100"), served(first));

        Http.patching(FINANCE, "\"1\"", Map.of("qualifier", "as-needed", "version", 7))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/version"));
        Http.patching(FINANCE, "\"1\"", Map.of("qualifier", "as-needed"))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/amount"));
    }

    @Test
    void says_which_fields_collide_when_the_version_is_old() {
        String id = add(atMost("100"), served(first));
        Http.patching(COORDINATOR, "\"1\"", Map.of("amount", "200", "label", "Honorare"))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(200);

        Http.patching(FINANCE, "\"1\"", Map.of("amount", "300", "wording", "bis zu 300"))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"")
                .body("conflict.fields.field", contains("amount"))
                .body("conflict.fields[0].base", equalTo("100.00"))
                .body("conflict.fields[0].theirs", equalTo("200.00"))
                .body("conflict.fields[0].yours", equalTo("300"))
                .body("conflict.merged.wording", equalTo("bis zu 300"))
                .body("conflict.merged.label", equalTo("Honorare"));
        Http.as(VIEWER).get("/budget-lines/" + id).then().body("amount", equalTo("200.00"));
    }

    @Test
    void takes_a_deleted_line_away_from_its_measures() {
        String id = add(atMost("100"), served(first), served(second));

        Http.as(FINANCE)
                .header("If-Match", "\"7\"")
                .delete("/budget-lines/" + id)
                .then()
                .statusCode(412);
        Http.as(FINANCE)
                .header("If-Match", "\"1\"")
                .delete("/budget-lines/" + id)
                .then()
                .statusCode(204);

        Http.as(VIEWER).get("/budget-lines/" + id).then().statusCode(404);
        Http.as(VIEWER)
                .get("/measures/" + second)
                .then()
                .body("version", equalTo(3))
                .body("budgetLines", empty());
    }

    @Test
    void writes_history_that_people_can_read_at_every_measure() {
        String funder = Plans.office("10");
        Map<String, Object> paid = new HashMap<>(atMost("100"));
        paid.put("funderId", funder);
        String id = add(paid, served(first));
        Http.patching(FINANCE, "\"1\"", Map.of("measures", List.of(served(first, "0.5"), served(second, "0.5"))))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(200);

        Http.as(VIEWER)
                .get("/measures/" + second + "/history")
                .then()
                .statusCode(200)
                .body("items[0].entity", equalTo("budget-line"))
                .body("items[0].action", equalTo("changed"))
                .body("items[0].changes.field", contains("measures"))
                .body("items[0].changes[0].from", contains("Fortbildung"))
                .body("items[0].changes[0].to", contains("Fortbildung (50 %)", "Beratung (50 %)"));
        Http.as(VIEWER)
                .get("/measures/" + first + "/history")
                .then()
                .body("items[1].action", equalTo("created"))
                .body("items[1].changes.field", hasItems("amount", "funder", "qualifier"))
                .body("items[1].changes.field", not(hasItem("funderId")))
                .body("items[1].changes.find { it.field == 'funder' }.to", equalTo("Amt 10"));
    }

    @Test
    void repeats_its_answer_for_a_repeated_key() {
        String key = UUID.randomUUID().toString();
        for (int attempt = 1; attempt <= 2; attempt++) {
            Http.as(FINANCE)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(line(atMost("1"), served(first)))
                    .post("/plans/" + plan.id() + "/budget-lines")
                    .then()
                    .statusCode(201);
        }
        Http.as(VIEWER).get("/plans/" + plan.id() + "/budget-lines").then().body("items", hasSize(1));
    }

    @Test
    void is_written_by_finance_and_coordination_only() {
        String id = add(atMost("1"), served(first));
        Http.posting(EDITOR_50_5, line(atMost("1"), served(first)))
                .post("/plans/" + plan.id() + "/budget-lines")
                .then()
                .statusCode(403);
        Http.patching(VIEWER, "\"1\"", Map.of("amount", "2"))
                .patch("/budget-lines/" + id)
                .then()
                .statusCode(403);
        Http.as(VIEWER)
                .header("If-Match", "\"1\"")
                .delete("/budget-lines/" + id)
                .then()
                .statusCode(403);
        Http.as(PORTAL_MOKME).get("/budget-lines/" + id).then().statusCode(403);
        Http.anonymous().get("/budget-lines/" + id).then().statusCode(401);
    }

    @Test
    void answers_404_for_what_is_not_there() {
        UUID unknown = UUID.randomUUID();
        Http.as(VIEWER).get("/budget-lines/" + unknown).then().statusCode(404);
        Http.as(VIEWER).get("/measures/" + unknown + "/budget-lines").then().statusCode(404);
        Http.as(VIEWER).get("/plans/" + unknown + "/budget-lines").then().statusCode(404);
        Http.patching(FINANCE, "\"1\"", Map.of())
                .patch("/budget-lines/" + unknown)
                .then()
                .statusCode(404);
        Http.posting(FINANCE, line(atMost("1"), served(first)))
                .post("/plans/" + unknown + "/budget-lines")
                .then()
                .statusCode(404);
    }

    private String add(Map<String, ?> line, Map<?, ?>... measures) {
        return post(line(line, measures)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(Map<String, ?> body) {
        return Http.posting(FINANCE, body)
                .post("/plans/" + plan.id() + "/budget-lines")
                .then();
    }

    private static Map<String, ?> atMost(String amount) {
        return Map.of("kind", "money", "qualifier", "at-most", "amount", amount);
    }

    private static Map<String, Object> line(Map<String, ?> line, Map<?, ?>... measures) {
        Map<String, Object> body = new HashMap<>(line);
        body.put("measures", List.of(measures));
        return body;
    }

    private static Map<String, String> served(String measure) {
        return Map.of("measureId", measure);
    }

    private static Map<String, String> served(String measure, String share) {
        return Map.of("measureId", measure, "share", share);
    }
}
