package de.integrationsplan.progress.reminder;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Mails;
import de.integrationsplan.testing.MovableClock;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded, when, and that nobody is twice. */
@QuarkusTest
@WithTestResource(Stack.class)
class ReminderApiTest {

    private static final int AT_ONCE = 4;
    private static final LocalDate DUE = LocalDate.now(ReminderPlanner.COUNTY).plusDays(3);

    @Inject
    ReminderPlanner planner;

    @Inject
    ReminderDispatcher dispatcher;

    Plans.Made plan;
    String address;
    String course;

    @BeforeEach
    void two_measures_of_an_office_with_a_mailbox() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        address = "amt-" + unique + "@kreis.example";
        String office = Plans.id(
                "/organisations",
                Map.of("key", unique, "name", "Amt " + unique, "kind", "office", "contactEmail", address));
        plan = Plans.make();
        course = Plans.measure(plan, "Sprachkurs <für> Eltern");
        for (String measure : List.of(course, Plans.measure(plan, "Fest"))) {
            Plans.id("/measures/" + measure + "/responsibilities", Map.of("role", "lead", "organisationId", office));
        }
        schedule(Map.of("firstDue", DUE.toString(), "everyMonths", 6, "remindDaysBefore", 2, "remindDaysAfter", 5))
                .statusCode(200);
    }

    @Test
    void one_mail_lists_all_that_is_due_once_before_and_once_after_the_day() throws Exception {
        try (MovableClock clock = MovableClock.install()) {
            assertEquals(0, mailsAfterPlanning(DUE.minusDays(3)));
            clock.advance(Duration.ofDays(1));
            assertEquals(1, mailsAfterPlanning(DUE.minusDays(2)));
            clock.advance(Duration.ofDays(1));
            assertEquals(1, mailsAfterPlanning(DUE.minusDays(1)));
            clock.advance(Duration.ofDays(5));
            assertEquals(1, mailsAfterPlanning(DUE.plusDays(4)));
            clock.advance(Duration.ofDays(1));
            assertEquals(2, mailsAfterPlanning(DUE.plusDays(5)));
            clock.advance(Duration.ofDays(1));
            assertEquals(2, mailsAfterPlanning(DUE.plusDays(6)));
        }
        Mails.Mail first = Mails.to(address).get(0);
        assertEquals("Bitte berichten: 2 Maßnahmen im Integrationsplan", first.subject());
        assertTrue(first.plain().contains("Sprachkurs <für> Eltern"), first.plain());
        assertTrue(first.plain().contains("/measures/" + course + "#progress"), first.plain());
        assertTrue(first.plain().contains("fällig am"), first.plain());
        assertTrue(first.html().contains("Sprachkurs &lt;für&gt; Eltern"), first.html());
        assertTrue(Mails.to(address).get(1).plain().contains("überfällig seit"));
    }

    @Test
    void what_was_reported_before_the_mail_left_is_not_asked_for() throws Exception {
        planner.plan(DUE.minusDays(1));
        Http.posting(COORDINATOR, Map.of("unchanged", true))
                .post("/measures/" + course + "/progress")
                .then()
                .statusCode(201);
        sendAll();
        List<Mails.Mail> mails = Mails.to(address);
        assertEquals(1, mails.size());
        // The dispatcher runs by itself as well, and may have been faster than the report.
        assertTrue(mails.get(0).plain().contains("Fest"));
    }

    @Test
    void a_coordinator_sees_whom_a_reminder_would_reach_and_sends_it_with_a_word() throws Exception {
        String query = "/plans/" + plan.id() + "/reminder-preview";
        Http.as(COORDINATOR).get(query).then().statusCode(200).body("recipients.size()", equalTo(0));
        Http.as(COORDINATOR)
                .queryParam("within", 3)
                .get(query)
                .then()
                .statusCode(200)
                .body("available", equalTo(true))
                .body("recipients.address", contains(address))
                .body("recipients[0].measures.size()", equalTo(2))
                .body("recipients[0].lastRemindedAt", nullValue());
        send(Map.of("within", 3, "note", "Bitte bis Freitag.")).statusCode(201).body("recipients", equalTo(1));
        sendAll();
        assertTrue(Mails.to(address).get(0).plain().contains("„Bitte bis Freitag.“"));
        Http.as(COORDINATOR)
                .get("/plans/" + plan.id() + "/reminders")
                .then()
                .statusCode(200)
                .body("items.state", contains("sent"))
                .body("items[0].address", equalTo(address))
                .body("items[0].measures", equalTo(2))
                .body("items[0].askedBy", equalTo("Klara Muster"));
        Http.as(VIEWER).get("/plans/" + plan.id() + "/history").then().body("items[0].action", equalTo("reminded"));
    }

    @Test
    void people_of_the_leading_office_are_told_with_its_mailbox_unless_they_opted_out() {
        Plans.lead(course, "40");
        String query = "/plans/" + plan.id() + "/reminder-preview?within=3";
        Http.as(COORDINATOR)
                .get(query)
                .then()
                .statusCode(200)
                .body("recipients.address", hasItems(address, "editor-40@demo.example"));
        choose(false);
        Http.as(COORDINATOR)
                .get(query)
                .then()
                .body("recipients.address", not(hasItem("editor-40@demo.example")))
                .body("optedOut", equalTo(1));
        choose(true);
    }

    private static void choose(boolean wanted) {
        String path = "/me/reminder-settings";
        Http.patching(EDITOR_40, Http.as(EDITOR_40).get(path).header("ETag"), Map.of("wanted", wanted))
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_key_reminds_once_and_another_act_once_more() throws Exception {
        Map<String, ?> input = Map.of("within", 3);
        String key = UUID.randomUUID().toString();
        for (int repeat = 0; repeat < 3; repeat++) {
            Http.as(COORDINATOR)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(input)
                    .post("/plans/" + plan.id() + "/reminders")
                    .then()
                    .statusCode(201);
        }
        send(input).statusCode(201);
        sendAll();
        assertEquals(2, Mails.to(address).size());
    }

    @Test
    void there_must_be_somebody_to_remind_and_a_coordinator_to_do_it() {
        send(Map.of()).statusCode(409);
        Http.posting(EDITOR_40, Map.of())
                .post("/plans/" + plan.id() + "/reminders")
                .then()
                .statusCode(403);
        schedule(Map.of("remindDaysBefore", 61)).statusCode(400).body("errors.pointer", contains("/remindDaysBefore"));
    }

    @Test
    void everybody_chooses_for_themselves() {
        String path = "/me/reminder-settings";
        String etag = Http.as(EDITOR_40)
                .get(path)
                .then()
                .body("available", equalTo(true))
                .extract()
                .header("ETag");
        Http.patching(EDITOR_40, etag, Map.of("wanted", false))
                .patch(path)
                .then()
                .statusCode(200)
                .body("wanted", equalTo(false));
        Http.patching(EDITOR_40, etag, Map.of("wanted", true))
                .patch(path)
                .then()
                .statusCode(412);
        choose(true);
    }

    /** Several planners and several dispatchers, as several instances on one database would have. */
    private int mailsAfterPlanning(LocalDate today) throws Exception {
        atOnce(() -> planner.plan(today));
        sendAll();
        return Mails.to(address).size();
    }

    /** The service's own dispatcher is at work as well: until nothing waits or is under way. */
    private void sendAll() throws Exception {
        List<String> states;
        do {
            atOnce(dispatcher::sendWaiting);
            states = Http.as(COORDINATOR)
                    .get("/plans/" + plan.id() + "/reminders")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.state");
        } while (states.contains("pending") || states.contains("sending"));
    }

    private static void atOnce(Runnable work) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int index = 0; index < AT_ONCE; index++) {
                running.add(threads.submit(work));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private ValidatableResponse send(Map<String, ?> input) {
        return Http.posting(COORDINATOR, input)
                .post("/plans/" + plan.id() + "/reminders")
                .then();
    }

    private ValidatableResponse schedule(Map<String, ?> schedule) {
        String path = "/plans/" + plan.id() + "/progress-schedule";
        return Http.patching(COORDINATOR, Plans.etag(path), schedule)
                .patch(path)
                .then();
    }
}
