package de.integrationsplan.publishing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class EditionChangesApiTest {

    private static final String OF_MOKME = "items.findAll { it.channel == 'mokme' }";

    @Test
    void an_edition_tells_what_appeared_on_each_channel() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        int edition = plan.publish().getInt("edition");
        changes(plan, edition)
                .body("items.findAll { it.kind == 'appeared' && it.channel == 'mokme' }", hasSize(2))
                .body("items.findAll { it.kind == 'changed' }", hasSize(0));
        Http.as(User.VIEWER)
                .get("/plans/{id}/publications/{number}", plan.planId, edition)
                .then()
                .statusCode(200)
                .body("edition", equalTo(edition))
                .body("channels.count", everyItem(equalTo(2)));
    }

    @Test
    void it_names_the_fields_of_a_change_before_and_after() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        plan.publish();
        String measure = plan.measureIds().get(0);
        PlanFixture.change(measure, Map.of("description", "Neu beschrieben", "internalNote", "nur für uns"));
        changes(plan, plan.publish().getInt("edition"))
                .body(OF_MOKME, hasSize(1))
                .body(OF_MOKME + ".kind", equalTo(List.of("changed")))
                .body(OF_MOKME + "[0].measureId", equalTo(measure))
                .body(OF_MOKME + "[0].fields.field", equalTo(List.of("description")))
                .body(OF_MOKME + "[0].fields[0].from", nullValue())
                .body(OF_MOKME + "[0].fields[0].to", equalTo("Neu beschrieben"));
    }

    @Test
    void it_tells_why_something_disappeared_and_what_takes_its_place() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        plan.publish();
        List<String> measures = plan.measureIds();
        String replacement = PlanFixture.lineage(measures.get(1));
        JsonPath edition = PlanFixture.tryWithdrawing(
                        measures.get(0),
                        Map.of("reason", "Zusammengelegt", "replacement", replacement, "channels", List.of("mokme")))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        changes(plan, edition.getInt("edition"))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("disappeared"))
                .body("items[0].removed.reason", equalTo("Zusammengelegt"))
                .body("items[0].removed.replacement", equalTo(replacement))
                .body("items[0].removed.replacementTitle", equalTo("Maßnahme 2"));
    }

    @Test
    void its_pages_hold_every_change_once() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        int edition = plan.publish().getInt("edition");
        int all = changes(plan, edition).extract().jsonPath().getList("items").size();
        String page = "/plans/" + plan.planId + "/publications/" + edition + "/changes?limit=1";
        int seen = 0;
        while (page != null) {
            JsonPath answer = Http.as(User.VIEWER)
                    .get(page.replaceFirst("^/api/v1", ""))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen += answer.getList("items").size();
            page = answer.getString("next");
        }
        assertEquals(all, seen);
    }

    @Test
    void an_edition_of_another_plan_is_not_found() {
        int edition = PlanFixture.withMeasures(1).publish().getInt("edition");
        PlanFixture other = PlanFixture.withMeasures(1);
        for (String path : List.of("", "/changes")) {
            Http.as(User.COORDINATOR)
                    .get("/plans/{id}/publications/{number}" + path, other.planId, edition)
                    .then()
                    .statusCode(404);
        }
    }

    private static ValidatableResponse changes(PlanFixture plan, int edition) {
        return Http.as(User.VIEWER)
                .get("/plans/{id}/publications/{number}/changes?limit=200", plan.planId, edition)
                .then()
                .statusCode(200);
    }
}
