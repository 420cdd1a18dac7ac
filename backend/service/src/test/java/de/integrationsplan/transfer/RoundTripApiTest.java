package de.integrationsplan.transfer;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Jobs;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported reads back to the same data. */
@QuarkusTest
@WithTestResource(Stack.class)
class RoundTripApiTest {

    /** What belongs to the one object and not to what it says. */
    private static final Set<String> OWN = Set.of(
            "id", "lineage", "planId", "version", "createdAt", "updatedAt", "source", "publication", "organisation.id");

    private static final String LOST = "nicht ganz darstellbar";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void the_plan_of_2011_comes_back_as_it_went(String format) {
        String plan = imported(Imports.plan2011(), "plan-2011.csv");
        byte[] file = Jobs.file(COORDINATOR, plan, format);
        if (format.equals("csv")) {
            assertFalse(text(file).contains(LOST), text(file));
        }
        String again = imported(file, "plan." + format);
        assertEquals(measures(plan), measures(again));
        assertEquals(totals(plan), totals(again));
    }

    @Test
    void what_was_changed_here_comes_back_in_our_words() {
        Plans.Made plan = Plans.make();
        String first = Plans.measure(
                plan,
                "Deutschkurs für Eltern",
                Map.of(
                        "description", "Zwei Gruppen in jeder Stadt",
                        "status", "planned",
                        "items", List.of(Map.of("text", "am Vormittag"), Map.of("text", "am Abend", "isNew", true))));
        String second = Plans.measure(plan, "Sprachpaten", Map.of("status", "running"));
        Plans.lead(first, "50-5");
        Plans.lead(second, "40");
        line(
                plan,
                Map.of("kind", "money", "qualifier", "at-most", "amount", "12500.00", "recurrence", "yearly"),
                first,
                second);
        line(plan, Map.of("kind", "existing-staff", "qualifier", "none"), second);
        line(plan, Map.of("kind", "money", "qualifier", "about", "amount", "1234.50", "label", "Material"), second);
        byte[] file = Jobs.file(COORDINATOR, plan.id(), "csv");
        assertFalse(text(file).contains(LOST), text(file));
        String again = imported(file, "plan.csv");
        assertEquals(measures(plan.id()), measures(again));
        assertEquals(totals(plan.id()), totals(again));
    }

    @Test
    void a_pot_of_rows_apart_is_written_once_and_the_other_row_says_so() {
        Plans.Made plan = Plans.make();
        String first = Plans.measure(plan, "Eins");
        Plans.measure(plan, "Zwei");
        String third = Plans.measure(plan, "Drei");
        line(plan, Map.of("kind", "money", "qualifier", "exact", "amount", "5000.00"), first, third);
        String csv = text(Jobs.file(COORDINATOR, plan.id(), "csv"));
        assertEquals(2, csv.split("5\\.000 €", -1).length);
        assertTrue(csv.contains(LOST + ": Ressourcen"));
    }

    @Test
    void internal_notes_and_lines_only_for_whom_may_read_them() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Eins", Map.of("internalNote", "nur für uns"));
        line(plan, Map.of("kind", "money", "qualifier", "exact", "amount", "777.00", "internal", true), measure);
        String all = text(Jobs.file(COORDINATOR, plan.id(), "csv"));
        assertTrue(all.contains("nur für uns") && all.contains("777 €"), all);
        String seen = text(Jobs.file(VIEWER, plan.id(), "csv"));
        assertFalse(seen.contains("nur für uns") || seen.contains("777"), seen);
    }

    @Test
    void a_title_that_would_be_a_formula_is_none() {
        Plans.Made plan = Plans.make();
        Plans.measure(plan, "=2+3", Map.of("status", "running"));
        assertTrue(text(Jobs.file(COORDINATOR, plan.id(), "csv")).contains("\"'=2+3\""));
    }

    private static void line(Plans.Made plan, Map<String, ?> line, String... measures) {
        Map<String, Object> body = new HashMap<>(line);
        body.put(
                "measures",
                List.of(measures).stream().map(id -> Map.of("measureId", id)).toList());
        Plans.post("/plans/" + plan.id() + "/budget-lines", body).statusCode(201);
    }

    private static String imported(byte[] file, String name) {
        String id = Imports.upload(file, name, Imports.fields(Imports.freeYear()))
                .statusCode(201)
                .extract()
                .path("id");
        return Imports.commit(id)
                .statusCode(200)
                .body("state", equalTo("committed"))
                .extract()
                .path("planId");
    }

    private static List<Object> measures(String plan) {
        List<Map<String, Object>> items = Http.as(COORDINATOR)
                .get("/plans/" + plan + "/measures?limit=200")
                .jsonPath()
                .getList("items");
        return new ArrayList<>(
                items.stream().map(RoundTripApiTest::withoutIdentity).toList());
    }

    private static Object withoutIdentity(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new TreeMap<>();
            map.forEach((key, inner) -> {
                boolean wording = key.equals("wording");
                if (!OWN.contains(key.toString()) && !wording) {
                    kept.put(key.toString(), withoutIdentity(inner));
                }
            });
            return kept;
        }
        return value instanceof List<?> list
                ? list.stream().map(RoundTripApiTest::withoutIdentity).toList()
                : value;
    }

    private static Map<String, Object> totals(String plan) {
        Map<String, Object> totals = Http.as(COORDINATOR)
                .get("/plans/" + plan + "/budget-totals")
                .jsonPath()
                .getMap("");
        totals.keySet().retainAll(Set.of("exact", "about", "atMost", "lower", "upper", "unquantified"));
        return totals;
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
