package de.integrationsplan.progress;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.EDITOR_50_5;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ProgressApiTest {

    Plans.Made plan;
    String course;

    @BeforeEach
    void a_measure_of_office_40() {
        plan = Plans.make();
        course = Plans.measure(plan, "Sprachkurs");
        Plans.lead(course, "40");
    }

    @Test
    void a_reported_status_becomes_the_measures() {
        report(
                        EDITOR_40,
                        Map.of(
                                "date", "2011-06-01",
                                "status", "running",
                                "text", "Der Kurs läuft.",
                                "figure", Map.of("value", "14.5", "unit", "Teilnehmende im Mittel")))
                .statusCode(201)
                .body("figure.value", equalTo("14.5"));
        Http.as(VIEWER).get("/measures/" + course).then().body("status", equalTo("running"));
        Http.as(VIEWER)
                .get("/measures/" + course + "/progress")
                .then()
                .statusCode(200)
                .body("items.text", contains("Der Kurs läuft."));
        Http.as(VIEWER)
                .get("/measures/" + course + "/history")
                .then()
                .body("items.entity", hasItem("progress"))
                .body("items.findAll { it.entity == 'measure' }.changes.flatten().field", hasItem("status"));
    }

    @Test
    void nothing_changed_is_a_report_too() {
        report(EDITOR_40, Map.of("unchanged", true)).statusCode(201).body("status", nullValue());
        report(EDITOR_40, Map.of("unchanged", true, "text", "doch"))
                .statusCode(400)
                .body("errors.pointer", contains("/unchanged"));
        report(EDITOR_40, Map.of()).statusCode(400).body("errors.code", contains("news-or-unchanged"));
    }

    @Test
    void the_newest_day_comes_first_whenever_it_was_reported() {
        report(COORDINATOR, Map.of("date", "2011-06-01", "text", "Juni"));
        report(COORDINATOR, Map.of("date", "2011-03-01", "text", "März, nachgetragen"));
        Http.as(VIEWER)
                .get("/measures/" + course + "/progress")
                .then()
                .body("items.date", contains("2011-06-01", "2011-03-01"));
    }

    @Test
    void an_editor_reports_where_the_own_organisation_leads() {
        report(EDITOR_50_5, Map.of("unchanged", true)).statusCode(403);
        report(VIEWER, Map.of("unchanged", true)).statusCode(403);
    }

    @Test
    void pausing_needs_a_reason_and_nothing_is_reported_without_it() {
        report(EDITOR_40, Map.of("status", "paused")).statusCode(400).body("errors.pointer", contains("/statusReason"));
        report(EDITOR_40, Map.of("status", "paused", "statusReason", "Raum fehlt"))
                .statusCode(201);
        report(EDITOR_40, Map.of("status", "running")).statusCode(201);
        Http.as(VIEWER).get("/measures/" + course).then().body("statusReason", nullValue());
        report(EDITOR_40, Map.of("date", LocalDate.now().plusDays(2).toString(), "unchanged", true))
                .statusCode(400)
                .body("errors.code", contains("date-in-future"));
    }

    @Test
    void a_report_is_due_until_it_is_given_and_again_months_later() {
        String festival = Plans.measure(plan, "Fest", Map.of("status", "completed"));
        due("2011-07-01").body("items", empty());
        schedule(Map.of("firstDue", "2011-06-30", "everyMonths", 6)).statusCode(200);
        due("2011-06-29").body("items", empty());
        due("2011-06-30").body("items.measure.id", contains(course)).body("items[0].leads.key", contains("40"));
        Http.as(VIEWER)
                .queryParam("on", "2011-06-30")
                .queryParam("organisation", "53")
                .get("/plans/" + plan.id() + "/due-progress")
                .then()
                .body("items", empty());
        report(EDITOR_40, Map.of("date", "2011-06-30", "unchanged", true)).statusCode(201);
        due("2011-12-29").body("items", empty());
        due("2011-12-30").body("items.lastReported", contains("2011-06-30"));
        Http.as(COORDINATOR)
                .header("If-Match", Plans.etag("/measures/" + festival))
                .delete("/measures/" + festival)
                .then()
                .statusCode(204);
    }

    @Test
    void a_schedule_is_whole_or_not_there() {
        schedule(Map.of("everyMonths", 6)).statusCode(400).body("errors.pointer", contains("/firstDue"));
        schedule(Map.of("firstDue", "2011-06-30", "everyMonths", 6)).statusCode(200);
        Map<String, Object> none = new HashMap<>();
        none.put("firstDue", null);
        none.put("everyMonths", null);
        schedule(none).statusCode(200).body("firstDue", nullValue());
        Http.patching(COORDINATOR, "\"1\"", Map.of("everyMonths", 12))
                .patch("/plans/" + plan.id() + "/progress-schedule")
                .then()
                .statusCode(412);
    }

    private ValidatableResponse report(User user, Map<String, ?> report) {
        return Http.posting(user, report)
                .post("/measures/" + course + "/progress")
                .then();
    }

    private ValidatableResponse due(String on) {
        return Http.as(VIEWER)
                .queryParam("on", on)
                .get("/plans/" + plan.id() + "/due-progress")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse schedule(Map<String, ?> schedule) {
        String path = "/plans/" + plan.id() + "/progress-schedule";
        return Http.patching(COORDINATOR, Plans.etag(path), schedule)
                .patch(path)
                .then();
    }
}
