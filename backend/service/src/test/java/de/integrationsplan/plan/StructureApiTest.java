package de.integrationsplan.plan;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class StructureApiTest {

    Plans.Made plan;
    String path;

    @BeforeEach
    void a_plan() {
        plan = Plans.make();
        path = "/plans/" + plan.id();
    }

    @Test
    void puts_goals_in_another_order_at_once() {
        String second = goal("Zweites");
        String third = goal("Drittes");
        String before = Plans.etag(path);
        order(COORDINATOR, "goals", before, third, plan.goal()).statusCode(200).header("ETag", not(before));
        titles("goals").body("items.id", contains(third, second, plan.goal()));
        Http.as(VIEWER)
                .get(path + "/history")
                .then()
                .body("items[0].entity", equalTo("goal"))
                .body("items[0].changes.field", contains("position"));
    }

    @Test
    void of_two_who_order_the_same_plan_one_is_told() {
        String second = goal("Zweites");
        String seen = Plans.etag(path);
        order(COORDINATOR, "goals", seen, second, plan.goal()).statusCode(200);
        order(COORDINATOR, "goals", seen, plan.goal(), second)
                .statusCode(412)
                .body("code", equalTo("version-conflict"));
        titles("goals").body("items.id", contains(second, plan.goal()));
    }

    @Test
    void puts_measures_and_blocks_in_another_order() {
        String one = Plans.measure(plan, "Eins");
        String two = Plans.measure(plan, "Zwei");
        order(COORDINATOR, "measures", Plans.etag(path), two, one).statusCode(200);
        titles("measures").body("items.title", contains("Zwei", "Eins"));
        Http.as(VIEWER)
                .get("/measures/" + one + "/history")
                .then()
                .body("items[0].changes.field", contains("position"));
        String block = Plans.id(path + "/building-blocks", Map.of("number", "9", "title", "Davor"));
        order(COORDINATOR, "building-blocks", Plans.etag(path), block, plan.block())
                .statusCode(200);
        titles("building-blocks").body("items.id", contains(block, plan.block()));
    }

    @Test
    void names_what_cannot_be_ordered_and_changes_nothing() {
        String foreign = Plans.make().goal();
        order(COORDINATOR, "goals", Plans.etag(path), plan.goal(), foreign)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ids/1"));
        order(COORDINATOR, "goals", Plans.etag(path), plan.goal(), plan.goal()).statusCode(400);
        order(COORDINATOR, "goals", Plans.etag(path)).statusCode(400);
        order(COORDINATOR, "measures", "\"1\"", UUID.randomUUID().toString()).statusCode(400);
        order(EDITOR_40, "goals", Plans.etag(path), plan.goal()).statusCode(403);
    }

    @Test
    void says_what_keeps_a_block_a_goal_or_a_plan_from_being_deleted() {
        Plans.measure(plan, "Sprachkurs");
        String combination =
                Plans.id(path + "/building-blocks", Map.of("title", "Kombination", "memberIds", List.of(plan.block())));
        delete("/building-blocks/" + plan.block())
                .statusCode(409)
                .body("code", equalTo("still-referenced"))
                .body("references.entity", contains("building-block", "goal"))
                .body("references.title", contains("Kombination", "Spracherwerb fördern"));
        delete("/goals/" + plan.goal())
                .statusCode(409)
                .body("detail", startsWith("1 object(s)"))
                .body("references.title", contains("Sprachkurs"));
        delete(path).statusCode(409).body("references.entity", hasItems("building-block", "goal", "measure"));
        delete("/building-blocks/" + combination).statusCode(204);
    }

    @Test
    void names_the_first_twenty_only_and_says_how_many_there_are() {
        for (int number = 1; number <= 20; number++) {
            goal("Ziel " + number);
        }
        delete("/building-blocks/" + plan.block())
                .statusCode(409)
                .body("detail", startsWith("21 object(s)"))
                .body("references", hasSize(20));
    }

    @Test
    void moves_a_goal_to_another_block() {
        String other = Plans.id(path + "/building-blocks", Map.of("number", "10.2", "title", "Bildung"));
        String measure = Plans.measure(plan, "Wandert mit");
        Http.patching(COORDINATOR, Plans.etag("/goals/" + plan.goal()), Map.of("buildingBlockIds", List.of(other)))
                .patch("/goals/" + plan.goal())
                .then()
                .statusCode(200);
        Http.as(VIEWER).get("/measures/" + measure).then().body("buildingBlocks.number", contains("10.2"));
    }

    private String goal(String title) {
        return Plans.id(path + "/goals", Map.of("title", title, "buildingBlockIds", List.of(plan.block())));
    }

    private ValidatableResponse titles(String parts) {
        return Http.as(VIEWER).get(path + "/" + parts).then().statusCode(200);
    }

    private ValidatableResponse order(User user, String parts, String etag, String... ids) {
        return Http.as(user)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("ids", List.of(ids)))
                .put(path + "/" + parts + "/order")
                .then();
    }

    private ValidatableResponse delete(String object) {
        return Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(object))
                .delete(object)
                .then();
    }
}
