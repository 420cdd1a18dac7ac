package de.integrationsplan.continuation;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
class ComparisonApiTest {

    Plans.Made earlier;
    String later;
    String laterGoal;
    String course;

    @BeforeEach
    void two_plans() {
        earlier = Plans.make();
        course = Plans.measure(earlier, "Sprachkurs");
        later = Plans.id(
                "/plans", Map.of("year", 2021, "title", "Danach " + UUID.randomUUID(), "predecessorId", earlier.id()));
        String block = Plans.id("/plans/" + later + "/building-blocks", Map.of("number", "10.1", "title", "Sprache"));
        laterGoal = Plans.id(
                "/plans/" + later + "/goals",
                Map.of("title", "Spracherwerb fördern", "buildingBlockIds", List.of(block)));
    }

    @Test
    void says_who_leads_now_and_what_it_costs_now() {
        Plans.lead(course, "40");
        Plans.id("/plans/" + earlier.id() + "/budget-lines", money(course, "1000.00", false));
        String next = next(course, "Sprachkurs");
        Plans.lead(next, "53");
        Plans.id("/plans/" + later + "/budget-lines", money(next, "2500.00", false));
        compare("")
                .body("items[0].kind", equalTo("changed"))
                .body("items[0].leads.from", contains("40"))
                .body("items[0].leads.to", contains("53"))
                .body("items[0].costs.from.upper", equalTo("1000.00"))
                .body("items[0].costs.to.upper", equalTo("2500.00"))
                .body("items[0].changes.field", contains("budgetLines", "responsibilities"));
    }

    @Test
    void says_how_a_dropped_measure_ended() {
        String measure = "/measures/" + course;
        Http.patching(COORDINATOR, Plans.etag(measure), Map.of("status", "dropped", "statusReason", "Keine Mittel"))
                .patch(measure)
                .then()
                .statusCode(200);
        compare("")
                .body("items[0].kind", equalTo("dropped"))
                .body("items[0].ending.status", equalTo("dropped"))
                .body("items[0].ending.statusReason", equalTo("Keine Mittel"))
                .body("items[0].ending.decision", nullValue());
    }

    @Test
    void says_of_a_continuation_what_was_decided_and_why() {
        Plans.measure(earlier, "Geht weiter");
        String continuation = Plans.id(
                "/plans/" + earlier.id() + "/continuations",
                Map.of("year", 2022, "title", "Fortgesetzt " + UUID.randomUUID()));
        String line = "/continuations/" + continuation + "/lines/" + course;
        Http.patching(COORDINATOR, "\"0\"", Map.of("decision", "ended", "note", "Ziel erreicht"))
                .patch(line)
                .then()
                .statusCode(200);
        Http.posting(COORDINATOR, Map.of("includeProposals", true))
                .post("/continuations/" + continuation + "/acceptances")
                .then()
                .statusCode(200);
        String next = Http.as(VIEWER).get("/continuations/" + continuation).path("targetPlanId");
        Http.as(VIEWER)
                .queryParam("with", earlier.id())
                .get("/plans/" + next + "/comparison")
                .then()
                .body("items[0].ending.decision", equalTo("ended"))
                .body("items[0].ending.note", equalTo("Ziel erreicht"))
                .body("items[0].ending.reason", nullValue());
    }

    @Test
    void lists_only_the_kinds_that_are_asked_for_page_by_page() {
        next(course, "Sprachkurs");
        Plans.measure(earlier, "Fällt weg");
        next(null, "Kommt hinzu");
        compare("").body("items.kind", contains("added", "dropped")).body("counts.unchanged", equalTo(1));
        compare("&kind=unchanged,dropped").body("items.kind", contains("unchanged", "dropped"));
        ValidatableResponse first = compare("&limit=1").body("items.kind", contains("added"));
        Http.as(VIEWER)
                .basePath("")
                .urlEncodingEnabled(false)
                .get(first.extract().<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.kind", contains("dropped"))
                .body("next", nullValue());
        Http.as(VIEWER).get(path() + "&kind=nonsense").then().statusCode(400);
    }

    @Test
    void says_what_was_split_and_merged_and_counts_it_as_going_on() {
        String advice = Plans.measure(earlier, "Beratung");
        String festival = Plans.measure(earlier, "Fest");
        String parts = "/measures/" + next(course, "Sprachkurs") + "/splits";
        Http.posting(COORDINATOR, Map.of("parts", List.of(Map.of("title", "Kurs A"), Map.of("title", "Kurs B"))))
                .header("If-Match", "*")
                .post(parts)
                .then()
                .statusCode(201);
        List<String> merged = List.of(next(advice, "Beratung"), next(festival, "Fest"));
        Plans.post("/plans/" + later + "/measure-mergers", Map.of("measureIds", merged, "title", "Café"))
                .statusCode(201);
        compare("")
                .body(
                        "counts",
                        equalTo(Map.of(
                                "added",
                                0,
                                "changed",
                                2,
                                "moved",
                                0,
                                "dropped",
                                0,
                                "unchanged",
                                0,
                                "split",
                                1,
                                "merged",
                                1)))
                .body("items.title", containsInAnyOrder("Sprachkurs", "Café"))
                .body("items.find { it.title == 'Sprachkurs' }.splitInto.title", contains("Kurs A", "Kurs B"))
                .body("items.find { it.title == 'Café' }.mergedFrom.measureId", contains(advice, festival));
        Http.as(VIEWER)
                .accept("text/csv")
                .get(path().replace("/comparison", "/comparison/table"))
                .then()
                .body(containsString("\"aufgeteilt\";\"Sprachkurs\";;;\"Kurs A\nKurs B\""))
                .body(containsString("\"zusammengeführt\";\"Café\";;\"Beratung\nFest\""));
    }

    @Test
    void comes_as_a_table_and_names_the_reason() {
        Plans.measure(earlier, "=HYPERLINK(\"x\")", Map.of("status", "dropped", "statusReason", "Keine Mittel"));
        next(course, "Sprachkurse");
        Http.as(VIEWER)
                .accept("text/csv")
                .get(path().replace("/comparison", "/comparison/table"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("vergleich.csv"))
                .body(containsString("\"geändert\";\"Sprachkurse\";\"Titel\";\"Sprachkurs\";\"Sprachkurse\""))
                .body(containsString("\"entfallen\";\"'=HYPERLINK(\"\"x\"\")\";;;;\"entfallen; Keine Mittel\""));
        Http.as(VIEWER)
                .accept("application/pdf")
                .get(path().replace("/comparison", "/comparison/table"))
                .then()
                .statusCode(406);
    }

    @Test
    void does_not_show_internal_resources_to_those_who_may_not_read_them() {
        String next = next(course, "Sprachkurs");
        Plans.id("/plans/" + later + "/budget-lines", money(next, "2500.00", true));
        compare("").body("items", hasSize(0));
        Http.as(COORDINATOR).get(path()).then().body("items[0].costs.to.upper", not(equalTo("0.00")));
    }

    private String next(@Nullable String measure, String title) {
        Map<String, Object> body = new HashMap<>(Map.of("title", title, "goalIds", List.of(laterGoal)));
        if (measure != null) {
            body.put("lineage", Http.as(VIEWER).get("/measures/" + measure).path("lineage"));
        }
        return Plans.id("/plans/" + later + "/measures", body);
    }

    private static Map<String, ?> money(String measure, String amount, boolean internal) {
        return Map.of(
                "kind",
                "money",
                "qualifier",
                "exact",
                "amount",
                amount,
                "recurrence",
                "once",
                "internal",
                internal,
                "measures",
                List.of(Map.of("measureId", measure)));
    }

    private ValidatableResponse compare(String more) {
        return Http.as(VIEWER)
                .urlEncodingEnabled(false)
                .get(path() + more)
                .then()
                .statusCode(200);
    }

    private String path() {
        return "/plans/" + later + "/comparison?with=" + earlier.id();
    }
}
