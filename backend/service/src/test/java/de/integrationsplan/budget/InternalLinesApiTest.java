package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.FINANCE;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A public line of 100 euros and an internal one of 7,777.77: who may not read internals finds no trace of the second. */
@QuarkusTest
@WithTestResource(Stack.class)
class InternalLinesApiTest {

    Plans.Made plan;
    String measure;
    String internal;

    @BeforeEach
    void anInternalLine() {
        plan = Plans.make();
        measure = Plans.measure(plan, "Fortbildung");
        line(Map.of("kind", "money", "qualifier", "exact", "amount", "100"));
        internal = line(Map.of(
                "kind", "money", "qualifier", "exact", "amount", "7777.77", "label", "Geheimsache", "internal", true));
        Http.posting(
                        FINANCE,
                        Map.of(
                                "kind",
                                "spent",
                                "amount",
                                "7777.76",
                                "fiscalYear",
                                2020,
                                "date",
                                "2020-01-02",
                                "text",
                                "x"))
                .post("/budget-lines/" + internal + "/entries")
                .then()
                .statusCode(201);
        Http.patching(COORDINATOR, "\"1\"", Map.of("label", "Geheimsache II"))
                .patch("/budget-lines/" + internal)
                .then()
                .statusCode(200);
    }

    @Test
    void no_answer_to_a_viewer_shows_it_in_any_form() {
        for (String path : paths()) {
            String told = get(VIEWER, path);
            assertFalse(tells(told) || told.contains(internal), path + told);
        }
    }

    /** So that the test above cannot pass for want of a path. */
    @Test
    void the_same_answers_show_it_to_a_coordinator() {
        for (String path : paths()) {
            String told = get(COORDINATOR, path);
            assertTrue(tells(told), path + told);
        }
    }

    @Test
    void totals_of_a_viewer_are_those_of_the_lines_that_the_viewer_sees() {
        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/budget-totals")
                .then()
                .body("upper", equalTo("100.00"))
                .body("lineCount", equalTo(1));
        Http.as(COORDINATOR)
                .get("/plans/" + plan.id() + "/budget-totals?lines=false")
                .then()
                .body("upper", equalTo("7877.77"))
                .body("lineCount", equalTo(2));
    }

    @Test
    void for_a_viewer_it_does_not_exist() {
        for (String path : List.of("", "/entries", "/balance")) {
            assertEquals(
                    404, Http.as(VIEWER).get("/budget-lines/" + internal + path).statusCode());
        }
    }

    private List<String> paths() {
        String base = "/plans/" + plan.id();
        return List.of(
                base + "/budget-lines",
                base + "/budget-lines/table",
                base + "/budget-totals",
                base + "/budget-totals?lines=false&groupBy=measure",
                base + "/budget-totals/table?groupBy=kind",
                base + "/budget-balances?groupBy=measure",
                base + "/budget-entries",
                base + "/history",
                base + "/measures",
                "/measures/" + measure,
                "/measures/" + measure + "/budget-lines",
                "/measures/" + measure + "/budget-years",
                "/measures/" + measure + "/history",
                base + "/budget-comparison?with=" + Plans.make().id());
    }

    private static boolean tells(String told) {
        return Stream.of("Geheimsache", "7777.7", "7877.7").anyMatch(told::contains);
    }

    private static String get(User user, String path) {
        return Http.as(user)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(',', '.');
    }

    private String line(Map<String, ?> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put("measures", List.of(Map.of("measureId", measure)));
        return Plans.id("/plans/" + plan.id() + "/budget-lines", body);
    }
}
