package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders, filters and counts of lists of measures. */
@QuarkusTest
@WithTestResource(Stack.class)
class MeasureListApiTest {

    Plans.Made plan;

    @BeforeEach
    void aPlanWithFourMeasures() {
        plan = Plans.make();
        Plans.measure(plan, "Zirkel", Map.of("status", "running"));
        Plans.lead(Plans.measure(plan, "Ämter öffnen", Map.of("status", "completed")), "40");
        Plans.lead(Plans.measure(plan, "Anlauf", Map.of("status", "planned", "markedNew", true)), "50-5");
        Plans.measure(plan, "Oase", Map.of("status", "running"));
    }

    @ParameterizedTest(name = "sort={0}")
    @CsvSource({
        "position, 'Zirkel,Ämter öffnen,Anlauf,Oase'",
        "-position, 'Oase,Anlauf,Ämter öffnen,Zirkel'",
        "title, 'Ämter öffnen,Anlauf,Oase,Zirkel'",
        "-title, 'Zirkel,Oase,Anlauf,Ämter öffnen'",
        "status, 'Anlauf,Zirkel,Oase,Ämter öffnen'",
        "-status, 'Ämter öffnen,Oase,Zirkel,Anlauf'",
        "updated, 'Zirkel,Ämter öffnen,Anlauf,Oase'",
        "-updated, 'Oase,Anlauf,Ämter öffnen,Zirkel'",
        "relevance, 'Zirkel,Ämter öffnen,Anlauf,Oase'"
    })
    void lists_in_the_order_that_is_asked_for_page_by_page(String sort, String titles) {
        assertEquals(List.of(titles.split(",")), titles(Map.of("sort", sort)));
        List<String> paged = new ArrayList<>();
        JsonPath page = list(Map.of("sort", sort, "limit", "1")).jsonPath();
        paged.addAll(page.getList("items.title"));
        while (page.getString("next") != null) {
            page = Http.as(VIEWER).basePath("").get(page.getString("next")).jsonPath();
            paged.addAll(page.getList("items.title"));
        }
        assertEquals(List.of(titles.split(",")), paged);
    }

    @Test
    void a_search_can_be_sorted_too_and_its_cursor_belongs_to_the_order() {
        Plans.measure(plan, "Anker", Map.of("description", "zirkel"));
        assertEquals(List.of("Anker", "Zirkel"), titles(Map.of("q", "zirkel", "sort", "title")));
        assertEquals(List.of("Zirkel", "Anker"), titles(Map.of("q", "zirkel")));
        assertEquals(List.of("Zirkel", "Anker"), titles(Map.of("q", "Zirkle")));
        String next = list(Map.of("q", "zirkel", "sort", "title", "limit", "1"))
                .jsonPath()
                .getString("next");
        assertEquals(
                List.of("Zirkel"),
                Http.as(VIEWER).basePath("").get(next).jsonPath().getList("items.title"));
        Http.as(VIEWER)
                .basePath("")
                .get(next.replace("sort=title", "sort=status"))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        list(Map.of("sort", "colour")).then().statusCode(400).body("errors.parameter", hasItem("sort"));
    }

    @Test
    void filters_by_several_organisations_by_publication_and_by_change() {
        assertEquals(List.of("Ämter öffnen"), titles(Map.of("organisation", "40")));
        assertEquals(List.of("Anlauf"), titles(Map.of("organisation", "50", "role", "lead")));
        assertEquals(List.of("Ämter öffnen", "Anlauf"), titles(Map.of("organisation", "40,50-5")));
        assertEquals(List.of(), titles(Map.of("organisation", "9-9")));
        assertEquals(List.of(), titles(Map.of("organisation", "40,50-5", "role", "cooperation")));
        assertEquals(4, titles(Map.of("publication", "draft")).size());
        assertEquals(List.of(), titles(Map.of("publication", "published")));
        String since = list(Map.of("sort", "-updated")).jsonPath().getString("items[1].updatedAt");
        assertEquals(List.of("Anlauf", "Oase"), titles(Map.of("updatedSince", since)));
        assertEquals(4, titles(Map.of("updatedSince", "2020-01-01")).size());
        assertEquals(List.of(), titles(Map.of("updatedSince", "2199-01-01")));
        for (String wrong : List.of("gestern", "2020-02-30", "2020", "2020-01-01T25:00:00Z")) {
            list(Map.of("updatedSince", wrong)).then().statusCode(400);
        }
    }

    @Test
    void a_list_by_place_pages_and_combines_with_other_filters() {
        assertEquals(
                List.of("Zirkel", "Oase"),
                titles(Map.of("buildingBlock", plan.block(), "goal", plan.goal(), "status", "running")));
        String next = list(Map.of("buildingBlock", plan.block(), "limit", "3"))
                .jsonPath()
                .getString("next");
        assertEquals(
                List.of("Oase"),
                Http.as(VIEWER).basePath("").get(next).jsonPath().getList("items.title"));
        assertEquals(
                List.of("Oase", "Anlauf", "Ämter öffnen", "Zirkel"),
                titles(Map.of("buildingBlock", plan.block(), "sort", "-position")));
    }

    @Test
    void a_measure_that_moves_in_the_plan_moves_in_its_lists() {
        String id = list(Map.of()).jsonPath().getString("items[0].id");
        Http.patching(COORDINATOR, Plans.etag("/measures/" + id), Map.of("position", 9))
                .patch("/measures/" + id)
                .then()
                .statusCode(200);
        assertEquals(
                List.of("Ämter öffnen", "Anlauf", "Oase", "Zirkel"), titles(Map.of("buildingBlock", plan.block())));
    }

    @Test
    void a_unit_that_moves_takes_its_measures_along() {
        String parent = Plans.id("/organisations", Map.of("name", "Dach " + plan.id(), "kind", "partner"));
        String unit = Plans.id("/organisations", Map.of("name", "Unter " + plan.id(), "kind", "partner"));
        String measure = Plans.measure(plan, "Bewegt");
        Plans.id("/measures/" + measure + "/responsibilities", Map.of("role", "lead", "organisationId", unit));
        assertEquals(List.of(), titles(Map.of("organisation", parent)));
        Http.patching(COORDINATOR, Plans.etag("/organisations/" + unit), Map.of("parentId", parent))
                .patch("/organisations/" + unit)
                .then()
                .statusCode(200);
        assertEquals(List.of("Bewegt"), titles(Map.of("organisation", parent)));
    }

    @Test
    void counts_what_each_value_of_each_filter_would_leave() {
        JsonPath all = list(Map.of("include", "total,facets")).jsonPath();
        assertEquals(4, all.getInt("total"));
        assertEquals(true, all.getBoolean("facets.complete"));
        assertEquals(List.of("planned", "running", "completed"), all.getList("facets.status.value"));
        assertEquals(List.of(1, 2, 1), all.getList("facets.status.count"));
        assertEquals(List.of(4), all.getList("facets.buildingBlocks.count"));
        assertEquals("10.1", all.getString("facets.buildingBlocks[0].buildingBlock.number"));
        List<String> leads = new ArrayList<>(all.getList("facets.leads.organisation.key"));
        Collections.sort(leads);
        assertEquals(List.of("40", "50", "50-5"), leads);
        assertEquals(1, all.getInt("facets.isNew"));
        assertEquals(2, all.getInt("facets.withoutLead"));
        assertEquals("draft", all.getString("facets.publication[0].value"));
        assertEquals(2020, all.getInt("facets.years[0].value"));
    }

    @Test
    void a_facet_is_not_limited_by_its_own_filter_but_by_all_others() {
        JsonPath facets = list(Map.of("include", "facets", "status", "running", "withoutLead", "true"))
                .jsonPath();
        assertEquals(List.of("running"), facets.getList("facets.status.value"));
        assertEquals(List.of(2), facets.getList("facets.status.count"));
        assertEquals(2, facets.getInt("facets.withoutLead"));
        assertEquals(0, facets.getInt("facets.isNew"));
        assertEquals(
                List.of(1, 2, 1),
                list(Map.of("include", "facets", "status", "running"))
                        .jsonPath()
                        .getList("facets.status.count"));
        assertEquals(
                List.of("completed"),
                list(Map.of("include", "facets", "q", "öffnen")).jsonPath().getList("facets.status.value"));
    }

    private Response list(Map<String, String> parameters) {
        return Http.as(VIEWER).queryParams(parameters).get("/plans/" + plan.id() + "/measures");
    }

    private List<String> titles(Map<String, String> parameters) {
        return list(parameters).then().statusCode(200).extract().path("items.title");
    }
}
