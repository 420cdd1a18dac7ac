package de.integrationsplan.progress;

import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.EDITOR_50_5;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.MovableClock;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due, for whom, and how it stands in figures. */
@QuarkusTest
@WithTestResource(Stack.class)
class DueProgressApiTest {

    private static final String DUE = "2011-06-30";

    Plans.Made plan;
    String course;
    String advice;

    @BeforeEach
    void two_measures_due_at_the_end_of_june() {
        plan = Plans.make();
        course = Plans.measure(plan, "Sprachkurs");
        advice = Plans.measure(plan, "Beratung");
        Plans.lead(course, "40");
        Plans.lead(advice, "50-5");
        schedule("/plans/" + plan.id(), Map.of("firstDue", DUE, "everyMonths", 6));
    }

    @Test
    void a_measure_is_upcoming_the_day_before_due_on_the_day_and_overdue_the_day_after() {
        list("2011-06-29", "due").body("items", empty());
        list("2011-06-29", "upcoming").body("items.state", contains("upcoming", "upcoming"));
        list(DUE, "due").body("items.state", contains("due", "due")).body("items[0].plan.year", equalTo(2020));
        list(DUE, "overdue").body("items", empty());
        list("2011-07-01", "overdue").body("items.state", contains("overdue", "overdue"));
        list("2011-05-30", "upcoming").body("items", empty());
        list("2011-05-31", "upcoming").body("items.size()", equalTo(2));
    }

    @Test
    void everybody_sees_what_the_own_organisation_leads_and_the_coordinator_everything() {
        mine(EDITOR_40).body("items.measure.title", contains("Sprachkurs"));
        mine(EDITOR_50_5).body("items.measure.title", contains("Beratung"));
        mine(COORDINATOR).body("items.size()", equalTo(2));
        mine(AUDITOR).body("items", empty());
    }

    @Test
    void what_a_unit_leads_concerns_its_office_too() {
        String yard = Plans.measure(plan, "Schulhof");
        Plans.lead(yard, "40-7");
        mine(EDITOR_40).body("items.measure.title", contains("Sprachkurs", "Schulhof"));
    }

    @Test
    void only_current_plans_are_asked_about_unless_one_is_named() {
        Http.posting(COORDINATOR, Map.of("year", 2021, "title", "Folgeplan " + plan.id(), "predecessorId", plan.id()))
                .post("/plans")
                .then()
                .statusCode(201);
        List<String> plans = Http.as(COORDINATOR)
                .queryParam("limit", 200)
                .get("/me/due-progress")
                .then()
                .statusCode(200)
                .extract()
                .path("items.plan.id");
        assertFalse(plans.contains(plan.id()));
        mine(COORDINATOR).body("items.size()", equalTo(2));
    }

    @Test
    void a_measure_may_have_a_day_of_its_own_that_holds_until_somebody_reports_after_it_was_set() {
        report(course, Map.of("date", "2011-03-01", "unchanged", true));
        schedule("/measures/" + course, Map.of("firstDue", "2011-04-15")).body("due", equalTo("2011-04-15"));
        report(course, Map.of("date", "2011-04-14", "text", "Läuft."));
        Http.as(VIEWER)
                .get("/measures/" + course + "/progress-schedule")
                .then()
                .statusCode(200)
                .body("due", equalTo("2011-10-14"));
        schedule("/measures/" + course, Map.of("everyMonths", 1)).body("due", equalTo("2011-05-14"));
        Map<String, Object> none = new HashMap<>();
        none.put("firstDue", null);
        none.put("everyMonths", null);
        schedule("/measures/" + course, none).body("due", equalTo("2011-10-14"));
        Http.patching(COORDINATOR, Plans.etag("/measures/" + advice + "/progress-schedule"), Map.of("everyMonths", 3))
                .patch("/measures/" + advice + "/progress-schedule")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/firstDue"));
        Http.patching(COORDINATOR, "\"0\"", Map.of("firstDue", "2011-05-01"))
                .patch("/measures/" + course + "/progress-schedule")
                .then()
                .statusCode(412)
                .body("conflict.fields", empty());
        Http.as(VIEWER)
                .get("/measures/" + course + "/history")
                .then()
                .body("items.findAll { it.entity == 'progress-schedule' }.size()", equalTo(3));
    }

    @Test
    void a_correction_takes_the_place_of_a_report_once() {
        String wrong = report(course, Map.of("date", "2011-06-01", "text", "Der Kurs ist voll."))
                .extract()
                .path("id");
        String right = report(course, Map.of("date", "2011-02-01", "text", "Der Kurs hat Plätze.", "corrects", wrong))
                .body("corrects", equalTo(wrong))
                .extract()
                .path("id");
        Http.as(VIEWER)
                .get("/measures/" + course + "/progress")
                .then()
                .body("items.find { it.id == '" + wrong + "' }.correctedBy", equalTo(right));
        list("2011-08-01", "due").body("items.measure.title", contains("Beratung", "Sprachkurs"));
        post(EDITOR_40, course, Map.of("unchanged", true, "corrects", wrong)).statusCode(409);
        post(COORDINATOR, advice, Map.of("unchanged", true, "corrects", right))
                .statusCode(400)
                .body("errors.pointer", contains("/corrects"));
    }

    @Test
    void counts_say_how_a_plan_stands_by_block_and_by_organisation() {
        report(course, Map.of("date", "2011-06-20", "status", "running"));
        Plans.measure(plan, "Ohne Zuständigkeit", Map.of("status", "completed"));
        Http.as(VIEWER)
                .queryParam("on", "2011-07-01")
                .get("/plans/" + plan.id() + "/progress-summary")
                .then()
                .statusCode(200)
                .body("total.measures", equalTo(3))
                .body("total.asked", equalTo(2))
                .body("total.reported", equalTo(1))
                .body("total.due", equalTo(1))
                .body("total.overdue", equalTo(1))
                .body("byBuildingBlock[0].counts.measures", equalTo(3))
                .body("byBuildingBlock[0].byStatus.status", contains("completed", "planned", "running"))
                .body("byOrganisation.find { it.organisation?.key == '40' }.counts.reported", equalTo(1))
                .body("byOrganisation.find { it.organisation?.key == '50-5' }.counts.overdue", equalTo(1))
                .body("byOrganisation.find { it.organisation == null }.counts.measures", equalTo(1));
    }

    @Test
    void what_nobody_touched_for_a_year_is_stale_whether_or_not_it_is_due() {
        list(null, "stale").body("items", empty());
        try (MovableClock clock = MovableClock.install()) {
            clock.advance(Duration.ofDays(364));
            list(null, "stale").body("items", empty());
            clock.advance(Duration.ofDays(2));
            list(null, "stale").body("items.size()", equalTo(2)).body("items[0].lastReported", nullValue());
            report(course, Map.of("unchanged", true));
            list(null, "stale").body("items.measure.title", contains("Beratung"));
        }
    }

    @Test
    void a_wrong_question_is_refused() {
        Http.as(VIEWER)
                .queryParam("show", "all")
                .queryParam("within", -1)
                .get("/plans/" + plan.id() + "/due-progress")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2));
    }

    private ValidatableResponse list(@Nullable String on, String show) {
        var request = Http.as(VIEWER).queryParam("show", show);
        return (on == null ? request : request.queryParam("on", on))
                .get("/plans/" + plan.id() + "/due-progress")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse mine(User user) {
        return Http.as(user)
                .queryParam("plan", plan.id())
                .get("/me/due-progress")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse report(String measure, Map<String, ?> report) {
        return post(COORDINATOR, measure, report).statusCode(201);
    }

    private static ValidatableResponse post(User user, String measure, Map<String, ?> report) {
        return Http.posting(user, report)
                .post("/measures/" + measure + "/progress")
                .then();
    }

    private static ValidatableResponse schedule(String of, Map<String, ?> schedule) {
        String path = of + "/progress-schedule";
        return Http.patching(COORDINATOR, Plans.etag(path), schedule)
                .patch(path)
                .then()
                .statusCode(200);
    }
}
