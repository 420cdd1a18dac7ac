package de.integrationsplan.visit;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.MovableClock;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changed since I was last here. */
@QuarkusTest
@WithTestResource(Stack.class)
class VisitApiTest {

    Plans.Made plan;
    String course;

    @BeforeEach
    void a_plan_with_a_measure() {
        plan = Plans.make();
        course = Plans.measure(plan, "Sprachkurs");
    }

    @Test
    void whoever_comes_for_the_first_time_has_missed_nothing() {
        visit(VIEWER, Map.of()).body("since", nullValue()).body("changes.entries", equalTo(0));
    }

    @Test
    void a_new_visit_begins_after_an_hour_and_shows_what_others_did_since_the_last() {
        try (MovableClock clock = MovableClock.install()) {
            visit(VIEWER, Map.of());
            clock.advance(Duration.ofMinutes(59));
            visit(VIEWER, Map.of()).body("since", nullValue());
            patch(Map.of("title", "Deutschkurs"));
            clock.advance(Duration.ofMinutes(61));
            visit(VIEWER, Map.of())
                    .body("since", notNullValue())
                    .body("changes.entries", equalTo(1))
                    .body("changes.measures.title", contains("Deutschkurs"));
            clock.advance(Duration.ofMinutes(5));
            Http.as(VIEWER)
                    .get("/me/visits/" + plan.id())
                    .then()
                    .statusCode(200)
                    .body("changes.entries", equalTo(1));
            visit(VIEWER, Map.of("allSeen", true)).body("changes.measures", empty());
        }
    }

    @Test
    void what_one_did_oneself_is_no_news() {
        try (MovableClock clock = MovableClock.install()) {
            visit(COORDINATOR, Map.of());
            clock.advance(Duration.ofHours(2));
            patch(Map.of("title", "Deutschkurs"));
            visit(COORDINATOR, Map.of()).body("changes.entries", equalTo(0));
        }
    }

    @Test
    void an_internal_note_is_news_only_for_those_who_may_read_it() {
        try (MovableClock clock = MovableClock.install()) {
            visit(VIEWER, Map.of());
            visit(EDITOR_40, Map.of());
            clock.advance(Duration.ofHours(2));
            patch(Map.of("internalNote", "Bitte nachfragen"));
            visit(VIEWER, Map.of()).body("changes.entries", equalTo(0));
            visit(EDITOR_40, Map.of()).body("changes.entries", equalTo(1));
        }
    }

    @Test
    void there_is_nothing_to_visit_without_a_plan() {
        Http.as(VIEWER).get("/me/visits/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void patch(Map<String, ?> changes) {
        Http.patching(COORDINATOR, Plans.etag("/measures/" + course), changes)
                .patch("/measures/" + course)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse visit(User user, Map<String, ?> body) {
        return Http.as(user)
                .contentType("application/json")
                .body(body)
                .put("/me/visits/" + plan.id())
                .then()
                .statusCode(200);
    }
}
