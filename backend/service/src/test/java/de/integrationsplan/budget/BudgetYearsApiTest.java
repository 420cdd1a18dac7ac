package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A measure that goes on in next year's plan: at most 10,000 euros become exactly 12,000; a festival is dropped, a course added. */
@QuarkusTest
@WithTestResource(Stack.class)
class BudgetYearsApiTest {

    Plans.Made before;
    Plans.Made after;
    String measure;
    String goingOn;
    String lineage;

    @BeforeEach
    void twoPlans() {
        before = Plans.make();
        after = Plans.make();
        measure = Plans.measure(before, "Fortbildung");
        lineage = Http.as(VIEWER).get("/measures/" + measure).path("lineage");
        goingOn = Plans.measure(after, "Fortbildung II", Map.of("lineage", lineage));
        line(before, measure, Map.of("kind", "money", "qualifier", "at-most", "amount", "10000"));
        line(after, goingOn, Map.of("kind", "money", "qualifier", "exact", "amount", "12000"));
        line(before, measure, Map.of("kind", "money", "qualifier", "about", "amount", "500", "label", "Fest"));
        line(after, goingOn, Map.of("kind", "third-party", "qualifier", "as-needed", "label", "Kurs"));
    }

    @Test
    void a_measure_goes_on_under_its_lineage_once_in_a_plan() {
        Http.as(VIEWER).get("/measures/" + goingOn).then().body("lineage", equalTo(lineage));
        Plans.post("/plans/" + after.id() + "/measures", Map.of("title", "Noch einmal", "lineage", lineage))
                .statusCode(409);
        Plans.post(
                        "/plans/" + after.id() + "/measures",
                        Map.of("title", "Woher?", "lineage", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/lineage"));
        Http.patching(COORDINATOR, Plans.etag("/measures/" + measure), Map.of("lineage", lineage))
                .patch("/measures/" + measure)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lineage"));
    }

    @Test
    void shows_what_a_measure_costs_in_each_plan() {
        Http.as(VIEWER)
                .get("/measures/" + goingOn + "/budget-years")
                .then()
                .statusCode(200)
                .body("lineage", equalTo(lineage))
                .body("items.measure.id", contains(measure, goingOn))
                .body("items.total.upper", contains("10500.00", "12000.00"))
                .body("items.total.lower", contains("500.00", "12000.00"))
                .body("items.total.lines", everyItem(hasSize(2)));
        Http.as(VIEWER)
                .get("/measures/" + UUID.randomUUID() + "/budget-years")
                .then()
                .statusCode(404);
    }

    @Test
    void says_what_makes_the_difference() {
        Http.as(VIEWER)
                .get("/plans/" + after.id() + "/budget-comparison?with=" + before.id())
                .then()
                .statusCode(200)
                .body("before.upper", equalTo("10500.00"))
                .body("after.upper", equalTo("12000.00"))
                .body("difference.lower", equalTo("11500.00"))
                .body("difference.upper", equalTo("1500.00"))
                .body("difference.unquantified", equalTo(1))
                .body("causes.cause", contains("added", "dropped", "changed-amount", "changed-qualifier"))
                .body("causes.difference.upper", contains("0.00", "-500.00", "2000.00", "0.00"))
                .body("causes.difference.lower", contains("0.00", "-500.00", "0.00", "12000.00"))
                .body("causes[1].changes[0].before.title", equalTo("Fest"))
                .body("causes[2].changes[0].after.amount", equalTo("12000.00"))
                .body("unchanged", equalTo(0));
        Http.as(VIEWER)
                .get("/plans/" + after.id() + "/budget-comparison")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("with"));
    }

    @Test
    void a_line_that_names_the_one_before_is_the_same_whatever_it_is_called() {
        String first = line(before, measure, Map.of("kind", "money", "qualifier", "exact", "amount", "1"));
        String of = Http.as(VIEWER).get("/budget-lines/" + first).path("lineage");
        line(
                after,
                goingOn,
                Map.of("kind", "third-party", "qualifier", "exact", "amount", "2", "label", "x", "lineage", of));

        Http.as(VIEWER)
                .get("/plans/" + after.id() + "/budget-comparison?with=" + before.id())
                .then()
                .body(
                        "causes.find { it.cause == 'changed-amount' }.changes.before.id.contains('" + first + "')",
                        equalTo(true));
    }

    private static String line(Plans.Made plan, String measure, Map<String, ?> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put("measures", List.of(Map.of("measureId", measure)));
        return Plans.id("/plans/" + plan.id() + "/budget-lines", body);
    }
}
