package de.integrationsplan.responsibility;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Again;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class FindingApiTest {

    private static final LocalDate TODAY = LocalDate.now();

    Plans.Made plan;

    @BeforeEach
    void aPlan() {
        plan = Plans.make();
    }

    @Test
    void lists_what_nobody_leads_and_what_nobody_leads_any_more() {
        String never = Plans.measure(plan, "Nie");
        String until = Plans.measure(plan, "Bis gestern");
        lead(until, "40", Map.of("validTo", TODAY.minusDays(1).toString()));
        lead(Plans.measure(plan, "Bis heute"), "40", Map.of("validTo", TODAY.toString()));
        lead(Plans.measure(plan, "Ab heute"), "40", Map.of("validFrom", TODAY.toString()));
        String tomorrow = Plans.measure(plan, "Ab morgen");
        lead(tomorrow, "40", Map.of("validFrom", TODAY.plusDays(1).toString()));
        Plans.measure(plan, "Vorbei", Map.of("status", "completed"));
        findings("no-lead").body("items.measure.id", equalTo(List.of(never, tomorrow)));
        findings("lead-expired")
                .body("items.measure.id", equalTo(List.of(until)))
                .body("items[0].responsibilities[0].organisation.key", equalTo("40"))
                .body(
                        "items[0].responsibilities[0].validTo",
                        equalTo(TODAY.minusDays(1).toString()));
    }

    @Test
    void lists_what_is_led_by_offices_without_an_active_user() {
        String without = Plans.measure(plan, "Ohne Konto");
        lead(without, "97", Map.of());
        lead(Plans.measure(plan, "Mit Konto"), "40", Map.of());
        lead(Plans.measure(plan, "Das Amt hat eins"), "40-9", Map.of());
        String both = Plans.measure(plan, "Eine von beiden");
        lead(both, "97", Map.of());
        lead(both, "50-5", Map.of());
        Plans.id(
                "/measures/" + Plans.measure(plan, "Niemand mit Nummer") + "/responsibilities",
                Map.of("role", "lead", "note", "SAB"));
        String over = Plans.measure(plan, "Vorbei");
        lead(over, "97", Map.of());
        patiently("lead-without-user").body("items.measure.id", equalTo(List.of(without, over)));
        Http.patching(COORDINATOR, Plans.etag("/measures/" + over), Map.of("status", "completed"))
                .patch("/measures/" + over)
                .then()
                .statusCode(200);
        patiently("lead-without-user")
                .body("items.measure.id", equalTo(List.of(without)))
                .body("total", equalTo(1))
                .body("items[0].responsibilities.organisation.key", equalTo(List.of("97")));
    }

    @Test
    void pages_a_work_list_and_counts_it_when_asked() {
        List<String> measures =
                List.of(Plans.measure(plan, "Eins"), Plans.measure(plan, "Zwei"), Plans.measure(plan, "Drei"));
        ValidatableResponse first = Http.as(VIEWER)
                .queryParam("kind", "no-lead")
                .queryParam("limit", 2)
                .queryParam("include", "total")
                .get(path("findings"))
                .then()
                .statusCode(200)
                .body("items.measure.id", equalTo(measures.subList(0, 2)))
                .body("total", equalTo(3));
        Http.as(VIEWER)
                .basePath("")
                .urlEncodingEnabled(false)
                .get(first.extract().<String>path("next"))
                .then()
                .body("items.measure.id", equalTo(measures.subList(2, 3)))
                .body("next", nullValue());
    }

    @Test
    void wants_a_kind_that_there_is_and_a_plan() {
        Http.as(VIEWER).get(path("findings")).then().statusCode(400);
        findings("nobody").statusCode(400).body("errors[0].parameter", equalTo("kind"));
        Http.as(VIEWER)
                .queryParam("kind", "no-lead")
                .get("/plans/" + UUID.randomUUID() + "/responsibility-findings")
                .then()
                .statusCode(404);
    }

    @Test
    void counts_in_the_matrix_what_the_filtered_list_of_measures_shows() {
        String other =
                Plans.id("/plans/" + plan.id() + "/building-blocks", Map.of("number", "10.2", "title", "Arbeit"));
        String both = Plans.id(
                "/plans/" + plan.id() + "/building-blocks",
                Map.of("title", "Beide", "memberIds", List.of(plan.block(), other)));
        String goal = Plans.id(
                "/plans/" + plan.id() + "/goals", Map.of("title", "Beides", "buildingBlockIds", List.of(both)));
        lead(Plans.measure(plan, "Amt"), "50", Map.of());
        lead(Plans.measure(plan, "Sachgebiet", Map.of("goalIds", List.of(goal))), "50-5", Map.of());
        Plans.measure(plan, "Niemand");
        JsonPath matrix = Http.as(VIEWER)
                .get(path("matrix"))
                .then()
                .statusCode(200)
                .body("rows.organisation.key", equalTo(List.of("50", "50-5")))
                .body("rows.measures", equalTo(List.of(2, 1)))
                .body("nobody.measures", equalTo(1))
                .extract()
                .jsonPath();
        for (String organisation : matrix.<String>getList("rows.organisation.id")) {
            for (String block : matrix.<String>getList("buildingBlocks.id")) {
                int shown = Http.as(VIEWER)
                        .queryParam("organisation", organisation)
                        .queryParam("role", "lead")
                        .queryParam("buildingBlock", block)
                        .queryParam("include", "total")
                        .get("/plans/" + plan.id() + "/measures")
                        .path("total");
                assertEquals(shown, cell(matrix, organisation, block));
            }
        }
    }

    private static int cell(JsonPath matrix, String organisation, String block) {
        Integer measures = matrix.get(
                "rows.find { it.organisation.id == '%s' }.cells.find { it.buildingBlockId == '%s' }?.measures"
                        .formatted(organisation, block));
        return measures == null ? 0 : measures;
    }

    private ValidatableResponse patiently(String kind) {
        return Again.whileAway(() -> find(kind)).then().statusCode(200);
    }

    private ValidatableResponse findings(String kind) {
        return find(kind).then();
    }

    private Response find(String kind) {
        return Http.as(VIEWER)
                .queryParam("kind", kind)
                .queryParam("include", "total")
                .get(path("findings"));
    }

    private String path(String what) {
        return "/plans/" + plan.id() + "/responsibility-" + what;
    }

    private static void lead(String measure, String office, Map<String, ?> more) {
        Map<String, Object> input = new java.util.HashMap<>(more);
        input.put("role", "lead");
        input.put("organisationId", Plans.office(office));
        Plans.id("/measures/" + measure + "/responsibilities", input);
    }
}
