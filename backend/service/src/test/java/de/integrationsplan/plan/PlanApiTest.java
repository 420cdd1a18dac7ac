package de.integrationsplan.plan;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class PlanApiTest {

    Plans.Made plan;

    @BeforeEach
    void aPlan() {
        plan = Plans.make();
    }

    @Test
    void keeps_title_subtitle_and_date_and_changes_them() {
        String path = "/plans/" + plan.id();
        Http.patching(COORDINATOR, Plans.etag(path), Map.of("subtitle", "GEMEINSAM", "asOf", "2011-04-26"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("subtitle", equalTo("GEMEINSAM"))
                .body("asOf", equalTo("2011-04-26"))
                .body("version", equalTo(2));
        Http.as(VIEWER)
                .get(path + "/history")
                .then()
                .body(
                        "items.find { it.entity == 'plan' && it.action == 'changed' }.changes.field",
                        hasItems("asOf", "subtitle"));
    }

    @Test
    void deletes_a_plan_only_while_it_is_empty() {
        String path = "/plans/" + plan.id();
        Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(path))
                .delete(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("still-referenced"));
        String empty = "/plans/" + Plans.id("/plans", Map.of("year", 2021, "title", "Leer " + UUID.randomUUID()));
        Http.as(VIEWER).header("If-Match", "\"1\"").delete(empty).then().statusCode(403);
        Http.as(COORDINATOR).header("If-Match", "\"1\"").delete(empty).then().statusCode(204);
        Http.as(VIEWER).get(empty).then().statusCode(404);
    }

    @Test
    void continues_a_plan_of_an_earlier_year_only() {
        String path = "/plans/" + Plans.id("/plans", Map.of("year", 2021, "title", "Danach " + UUID.randomUUID()));
        Http.patching(COORDINATOR, Plans.etag(path), Map.of("predecessorId", plan.id()))
                .patch(path)
                .then()
                .statusCode(200)
                .body("predecessorId", equalTo(plan.id()));
        Http.patching(COORDINATOR, Plans.etag(path), Map.of("year", 2020))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("predecessor-not-earlier"));
        Plans.post(
                        "/plans",
                        Map.of("year", 2021, "title", "Ohne " + UUID.randomUUID(), "predecessorId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/predecessorId"));
    }

    @Test
    void refuses_the_same_title_twice_in_a_year() {
        String title = "Doppelt " + UUID.randomUUID();
        Plans.id("/plans", Map.of("year", 2019, "title", title));
        Plans.post("/plans", Map.of("year", 2019, "title", title.toUpperCase(java.util.Locale.ROOT)))
                .statusCode(409)
                .body("code", equalTo("duplicate"));
    }

    @Test
    void tells_where_the_new_object_is() {
        String location = Plans.post("/plans", Map.of("year", 2018, "title", "Ort " + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .header("Location");
        Http.as(VIEWER).basePath("").get(location).then().statusCode(200).body("year", equalTo(2018));
    }

    @Test
    void joins_blocks_in_a_combination_and_finds_its_measures_by_each_of_them() {
        String second =
                Plans.id("/plans/" + plan.id() + "/building-blocks", Map.of("number", "10.2", "title", "Bildung"));
        String combination = Plans.id(
                "/plans/" + plan.id() + "/building-blocks",
                Map.of("title", "Kombination", "memberIds", List.of(plan.block(), second)));
        String goal = Plans.id(
                "/plans/" + plan.id() + "/goals",
                Map.of("title", "Gemeinsam", "buildingBlockIds", List.of(combination)));
        Plans.measure(plan, "Kombiniert", Map.of("goalIds", List.of(goal)));
        for (String block : List.of(plan.block(), second, combination)) {
            Http.as(VIEWER)
                    .queryParam("buildingBlock", block)
                    .get("/plans/" + plan.id() + "/measures")
                    .then()
                    .body("items.title", hasItem("Kombiniert"))
                    .body("items[0].buildingBlocks[0].memberNumbers", equalTo(List.of("10.1", "10.2")));
        }
    }

    @Test
    void refuses_parts_of_another_plan() {
        Plans.Made other = Plans.make();
        Plans.post(
                        "/plans/" + plan.id() + "/goals",
                        Map.of("title", "Fremd", "buildingBlockIds", List.of(other.block())))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/buildingBlockIds/0"))
                .body("errors[0].code", equalTo("unknown-reference"));
        Plans.post("/plans/" + plan.id() + "/measures", Map.of("title", "Fremd", "goalIds", List.of(other.goal())))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/goalIds/0"));
    }

    @Test
    void counts_a_new_version_of_measures_whose_goal_or_block_is_renamed() {
        String measure = "/measures/" + Plans.measure(plan, "Zeigt das Ziel");
        for (String part : List.of("/goals/" + plan.goal(), "/building-blocks/" + plan.block())) {
            String before = Plans.etag(measure);
            Http.patching(COORDINATOR, Plans.etag(part), Map.of("title", "Umbenannt"))
                    .patch(part)
                    .then()
                    .statusCode(200);
            assertNotEquals(before, Plans.etag(measure));
        }
        Http.as(VIEWER).get(measure).then().body("goals[0].title", equalTo("Umbenannt"));
        Http.as(VIEWER)
                .queryParam("q", "Umbenannt")
                .get("/plans/" + plan.id() + "/measures")
                .then()
                .body("items.title", hasItem("Zeigt das Ziel"));
    }

    @Test
    void does_not_delete_what_is_still_used() {
        Plans.measure(plan, "Braucht das Ziel");
        for (String part : List.of("/goals/" + plan.goal(), "/building-blocks/" + plan.block())) {
            Http.as(COORDINATOR)
                    .header("If-Match", Plans.etag(part))
                    .delete(part)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("still-referenced"));
        }
        String unused = "/goals/"
                + Plans.id(
                        "/plans/" + plan.id() + "/goals",
                        Map.of("title", "Ohne", "buildingBlockIds", List.of(plan.block())));
        Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(unused))
                .delete(unused)
                .then()
                .statusCode(204);
        Http.as(COORDINATOR).get(unused).then().statusCode(404);
    }

    @Test
    void lists_parts_in_the_order_of_the_plan() {
        Plans.id("/plans/" + plan.id() + "/building-blocks", Map.of("number", "9", "title", "Zuerst", "position", 1));
        List<String> numbers =
                Http.as(VIEWER).get("/plans/" + plan.id() + "/building-blocks").path("items.number");
        assertEquals(
                List.of("10.1", "9").stream().sorted().toList(),
                numbers.stream().sorted().toList());
        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/goals")
                .then()
                .body("items.title", equalTo(List.of("Spracherwerb fördern")));
    }

    @Test
    void counts_measures_by_block_status_and_lead() {
        Plans.lead(Plans.measure(plan, "Mit Leitung", Map.of("status", "running", "markedNew", true)), "40");
        Plans.measure(plan, "Ohne Leitung");
        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/summary")
                .then()
                .statusCode(200)
                .body("measures", equalTo(2))
                .body("new", equalTo(1))
                .body("withoutLead", equalTo(1))
                .body("byBuildingBlock[0].measures", equalTo(2))
                .body("byStatus.status", equalTo(Arrays.asList("planned", "running")));
    }
}
