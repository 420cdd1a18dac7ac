package de.integrationsplan.progress.reminder;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Mails;
import de.integrationsplan.testing.MovableClock;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of mails when something goes wrong, and of addresses in time. */
@QuarkusTest
@WithTestResource(Stack.class)
class ReminderFaultsApiTest {

    @Inject
    Scheduler scheduler;

    @Inject
    ReminderQueue queue;

    @Inject
    ReminderDispatcher dispatcher;

    Plans.Made plan;
    String address;

    /** The service's own dispatcher would be faster at times. */
    @BeforeEach
    void pause() {
        scheduler.pause(ReminderDispatcher.JOB);
    }

    @AfterEach
    void resume() {
        scheduler.resume(ReminderDispatcher.JOB);
    }

    @BeforeEach
    void an_overdue_measure_of_an_office_with_a_mailbox() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        address = "amt-" + unique + "@kreis.example";
        String office = Plans.id(
                "/organisations",
                Map.of("key", unique, "name", "Amt " + unique, "kind", "office", "contactEmail", address));
        plan = Plans.make();
        String course = Plans.measure(plan, "Sprachkurs");
        Plans.id("/measures/" + course + "/responsibilities", Map.of("role", "lead", "organisationId", office));
        String path = "/plans/" + plan.id() + "/progress-schedule";
        Http.patching(COORDINATOR, Plans.etag(path), Map.of("firstDue", "2020-06-30", "everyMonths", 6))
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void a_mail_whose_process_ended_while_it_was_sent_is_unclear_and_never_sent_again() {
        try (MovableClock clock = MovableClock.install()) {
            ReminderMail mail = takeOwn();
            assertEquals(1, mail.items().size());
            clock.advance(Duration.ofMinutes(3));
            queue.giveUpInterrupted();
            log().body("items.state", contains("unknown")).body("items[0].failure", equalTo("interrupted"));
            // Whoever was only slow finds it given up, and nobody sends it again.
            queue.sent(mail.id());
            dispatcher.sendWaiting();
            log().body("items.state", contains("unknown"));
            assertEquals(List.of(), Mails.to(address));
        }
    }

    @Test
    void a_mail_that_has_certainly_not_left_is_tried_again_later() {
        try (MovableClock clock = MovableClock.install()) {
            ReminderMail mail = takeOwn();
            queue.notSent(mail, "unreachable");
            dispatcher.sendWaiting();
            log().body("items.state", contains("pending"));
            clock.advance(Duration.ofSeconds(61));
            dispatcher.sendWaiting();
            awaitSent();
            assertEquals(1, Mails.to(address).size());
        }
    }

    @Test
    void who_was_reminded_is_forgotten_after_ninety_days_and_that_somebody_was_is_not() {
        try (MovableClock clock = MovableClock.install()) {
            send();
            dispatcher.sendWaiting();
            awaitSent();
            clock.advance(Duration.ofDays(89));
            queue.forgetAddresses();
            log().body("items.address", contains(address));
            clock.advance(Duration.ofDays(2));
            queue.forgetAddresses();
            log().body("items[0].address", nullValue())
                    .body("items[0].name", nullValue())
                    .body("items[0].measures", equalTo(1));
        }
    }

    /** As an instance takes it that then goes away. */
    private ReminderMail takeOwn() {
        send();
        return queue.take().filter(taken -> taken.address().equals(address)).orElseThrow();
    }

    private void awaitSent() {
        List<String> states;
        do {
            states = log().extract().path("items.state");
        } while (states.contains("sending"));
        assertTrue(states.contains("sent"), states::toString);
    }

    private void send() {
        Http.posting(COORDINATOR, Map.of())
                .post("/plans/" + plan.id() + "/reminders")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse log() {
        return Http.as(COORDINATOR)
                .get("/plans/" + plan.id() + "/reminders")
                .then()
                .statusCode(200);
    }
}
