package de.integrationsplan.history;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class AsOfApiTest {

    private static final int WRITES = 60;

    static ValidatableResponse asOf(User user, String plan, String at) {
        return Http.as(user)
                .queryParam("at", at)
                .get("/plans/" + plan + "/as-of")
                .then();
    }

    private static String newestInstant(String plan) {
        return Http.as(COORDINATOR).get("/plans/" + plan + "/history").path("items[0].at");
    }

    /** People write at random; what everybody saw after each write is what "as of" tells of its instant afterwards. */
    @ParameterizedTest
    @ValueSource(longs = {2011, 50, 5})
    void every_moment_of_a_plan_can_be_seen_again(long seed) {
        Plans.Made plan = Plans.make();
        RandomWrites people = new RandomWrites(seed, plan);
        Map<String, PlanState> seen = new LinkedHashMap<>();
        for (int write = 0; write < WRITES; write++) {
            people.next();
            // An organisation belongs to no plan: its change shows from the next instant on.
            seen.put(Instant.now().toString(), PlanState.now(plan.id()));
        }
        seen.forEach((at, state) -> assertEquals(
                state,
                PlanState.asOf(asOf(COORDINATOR, plan.id(), at)
                        .statusCode(200)
                        .extract()
                        .asString()),
                at));
    }

    @Test
    void shows_what_was_deleted_since_and_hides_what_came_later() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Sprachkurs");
        Plans.lead(measure, "40");
        String then = newestInstant(plan.id());
        Http.as(COORDINATOR)
                .header("If-Match", "*")
                .delete("/measures/" + measure)
                .then()
                .statusCode(204);
        Plans.measure(plan, "Später");
        asOf(VIEWER, plan.id(), then)
                .statusCode(200)
                .body("measures.title", contains("Sprachkurs"))
                .body("measures[0].responsibilities.organisation.key", contains("40"))
                .body("measures[0].buildingBlocks.number", contains("10.1"));
        asOf(VIEWER, plan.id(), newestInstant(plan.id())).body("measures.title", contains("Später"));
        asOf(VIEWER, plan.id(), Instant.parse(then).minus(Duration.ofDays(1)).toString())
                .statusCode(404);
        asOf(VIEWER, plan.id(), "gestern").statusCode(400);
    }

    @Test
    void a_line_of_a_programme_is_funded_by_whoever_gave_it_then() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Sprachkurs");
        String land = Plans.id("/organisations", Map.of("name", "Land " + plan.id(), "kind", "partner"));
        String bund = Plans.id("/organisations", Map.of("name", "Bund " + plan.id(), "kind", "partner"));
        String programme = Plans.id("/funding-programmes", Map.of("name", "KOMM-AN " + plan.id(), "funderId", land));
        Plans.id(
                "/plans/" + plan.id() + "/budget-lines",
                Map.of(
                        "kind",
                        "funding-programme",
                        "qualifier",
                        "none",
                        "programmeId",
                        programme,
                        "measures",
                        List.of(Map.of("measureId", measure))));
        String then = newestInstant(plan.id());
        Http.patching(COORDINATOR, Plans.etag("/funding-programmes/" + programme), Map.of("funderId", bund))
                .patch("/funding-programmes/" + programme)
                .then()
                .statusCode(200);
        asOf(VIEWER, plan.id(), then)
                .body("budgetLines.programme.name", contains("KOMM-AN " + plan.id()))
                .body("budgetLines.funder.name", contains("Land " + plan.id()))
                .body("measures[0].budgetLines.funder.id", contains(land));
        asOf(VIEWER, plan.id(), Instant.now().toString()).body("budgetLines.funder.id", contains(bund));
    }

    @Test
    void hides_internal_notes_and_lines_as_everywhere() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Sprachkurs", Map.of("internalNote", "vertraulich"));
        Plans.id(
                "/plans/" + plan.id() + "/budget-lines",
                Map.of(
                        "kind", "money",
                        "qualifier", "exact",
                        "amount", "10.00",
                        "internal", true,
                        "measures", List.of(Map.of("measureId", measure))));
        String now = newestInstant(plan.id());
        asOf(COORDINATOR, plan.id(), now)
                .body("measures[0].internalNote", equalTo("vertraulich"))
                .body("budgetLines.size()", equalTo(1));
        String seen = asOf(VIEWER, plan.id(), now)
                .body("measures[0]", not(hasKey("internalNote")))
                .body("budgetLines.size()", equalTo(0))
                .extract()
                .asString();
        assertTrue(!seen.contains("vertraulich") && !seen.contains("10.00"));
    }
}
