package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class StatusApiTest {

    Plans.Made plan;
    String course;

    @BeforeEach
    void aMeasureOfOffice40() {
        plan = Plans.make();
        course = Plans.measure(plan, "Sprachkurs", Map.of("status", "running"));
        Plans.lead(course, "40");
    }

    private ValidatableResponse patch(User user, Map<String, ?> change) {
        String path = "/measures/" + course;
        return Http.patching(user, Plans.etag(path), change).patch(path).then();
    }

    @Test
    void offers_what_may_follow_and_refuses_everything_else() {
        patch(COORDINATOR, Map.of("status", "completed")).statusCode(200);
        Http.as(EDITOR_40).get("/measures/" + course).then().body("allowedStatuses", empty());
        Http.as(COORDINATOR)
                .get("/plans/" + plan.id() + "/measures")
                .then()
                .body("items[0].allowedStatuses", contains("planned", "in-preparation", "running"));
        patch(EDITOR_40, Map.of("status", "running"))
                .statusCode(409)
                .body("code", equalTo("status-step-not-allowed"))
                .body("allowedStatuses", empty());
        patch(COORDINATOR, Map.of("status", "paused", "statusReason", "Ruht"))
                .statusCode(409)
                .body("allowedStatuses", contains("planned", "in-preparation", "running"));
        patch(COORDINATOR, Map.of("status", "running")).statusCode(200);
        Http.as(VIEWER).get("/measures/" + course).then().body("allowedStatuses", empty());
    }

    @Test
    void lets_whoever_ended_it_take_that_back() {
        patch(EDITOR_40, Map.of("status", "completed")).statusCode(200);
        patch(EDITOR_40, Map.of("status", "planned")).statusCode(409);
        patch(EDITOR_40, Map.of("status", "running")).statusCode(200);
    }

    @Test
    void holds_for_reports_as_well() {
        patch(COORDINATOR, Map.of("status", "completed")).statusCode(200);
        Http.posting(EDITOR_40, Map.of("status", "running", "text", "Geht weiter"))
                .post("/measures/" + course + "/progress")
                .then()
                .statusCode(409)
                .body("code", equalTo("status-step-not-allowed"));
        Http.as(VIEWER).get("/measures/" + course + "/progress").then().body("items", empty());
    }

    @Test
    void keeps_what_takes_the_place_of_a_dropped_measure_until_it_is_opened_again() {
        String other = Plans.measure(plan, "Sprachcafé");
        String lineage = Http.as(VIEWER).get("/measures/" + other).path("lineage");
        String own = Http.as(VIEWER).get("/measures/" + course).path("lineage");
        patch(COORDINATOR, Map.of("status", "dropped", "statusReason", "Aufgegangen", "replacement", own))
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        patch(COORDINATOR, Map.of("replacement", lineage))
                .statusCode(400)
                .body("errors.code", contains("replacement-needs-dropped"));
        patch(COORDINATOR, Map.of("status", "dropped", "statusReason", "Aufgegangen", "replacement", lineage))
                .statusCode(200)
                .body("replacement", equalTo(lineage));
        Http.as(VIEWER)
                .get("/measures/" + course + "/history")
                .then()
                .body("items[0].changes.find { it.field == 'replacement' }.to", equalTo("Sprachcafé"));
        patch(COORDINATOR, Map.of("status", "running")).statusCode(200).body("$", not(hasKey("replacement")));
    }

    @Test
    void reads_how_often_from_the_words_and_keeps_the_words() {
        patch(COORDINATOR, Map.of("schedule", Map.of("recurrence", "3x jährlich")))
                .statusCode(200)
                .body("schedule.recurrence", equalTo("3x jährlich"))
                .body("schedule.recurrenceReading", equalTo(Map.of("times", 3, "per", "year")));
        patch(COORDINATOR, Map.of("schedule", Map.of("recurrence", "regelmäßig")))
                .statusCode(200)
                .body("schedule", not(hasKey("recurrenceReading")));
        patch(COORDINATOR, Map.of("schedule", Map.of("recurrenceReading", Map.of("times", 3, "per", "year"))))
                .statusCode(400)
                .body("errors.pointer", hasItem("/schedule/recurrenceReading"));
    }
}
