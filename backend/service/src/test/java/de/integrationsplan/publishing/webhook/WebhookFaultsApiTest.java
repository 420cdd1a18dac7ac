package de.integrationsplan.publishing.webhook;

import static de.integrationsplan.testing.User.ADMIN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.publishing.PlanFixture;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.MovableClock;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Receiver;
import de.integrationsplan.testing.Receiver.Answer;
import de.integrationsplan.testing.Stack;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What happens when a receiver, or this service, does not do as it should. */
@QuarkusTest
@WithTestResource(Stack.class)
class WebhookFaultsApiTest {

    @Inject
    WebhookCalls calls;

    @Inject
    Scheduler scheduler;

    @Test
    void a27_a_failing_receiver_is_asked_again_until_it_works_always_under_the_same_id() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (Receiver receiver = new Receiver().answering(Answer.status(500), Answer.status(429), Answer.status(404));
                MovableClock clock = MovableClock.install();
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url())) {
            channel.publish(plan.planId);
            List<String> ids = new ArrayList<>();
            for (Duration wait : List.of(Duration.ofSeconds(6), Duration.ofMinutes(6), Duration.ofMinutes(34))) {
                ids.add(receiver.next().header("webhook-id"));
                int made = ids.size();
                JsonPath log = hook.awaitNewest(call -> call.getList("attempts").size() == made);
                assertEquals("pending", log.getString("state"));
                Instant next = Instant.parse(log.getString("nextAttemptAt"));
                assertTrue(next.isAfter(clock.instant()), "waits");
                clock.advance(wait);
                assertTrue(next.isBefore(clock.instant()), "not longer than said");
            }
            ids.add(receiver.next().header("webhook-id"));
            JsonPath log = hook.awaitState("delivered");
            assertEquals(List.of("refused", "refused", "refused", "delivered"), log.getList("attempts.outcome"));
            assertEquals(List.of(500, 429, 404, 204), log.getList("attempts.status"));
            assertNull(log.get("nextAttemptAt"));
            assertEquals(1, ids.stream().distinct().count());
        }
    }

    @Test
    void a27_a_receiver_that_never_works_is_given_up_after_75_hours() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (Receiver receiver = new Receiver();
                MovableClock clock = MovableClock.install();
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url())) {
            receiver.answering(Collections.nCopies(10, Answer.status(503)).toArray(Answer[]::new));
            Instant start = clock.instant();
            channel.publish(plan.planId);
            for (int attempt = 1; attempt <= 9; attempt++) {
                int made = attempt;
                hook.awaitNewest(call -> call.getList("attempts").size() == made);
                clock.advance(Duration.ofHours(27));
            }
            JsonPath log = hook.awaitState("failed");
            assertEquals(10, log.getList("attempts").size());
            assertTrue(clock.instant().isAfter(start.plus(Duration.ofHours(75))));
        }
    }

    @Test
    void a27_who_answers_410_is_not_called_any_more() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (Receiver receiver = new Receiver().answering(Answer.status(410));
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url())) {
            channel.publish(plan.planId);
            receiver.next();
            hook.awaitState("failed");
            hook.get().body("enabled", equalTo(false)).body("disabledReason", equalTo("gone"));
            channel.publish(plan.planId);
            assertEquals(
                    1,
                    Http.as(ADMIN)
                            .get(hook.path() + "/deliveries")
                            .jsonPath()
                            .getList("items")
                            .size());
            hook.patch(Map.of("enabled", true)).then().statusCode(200).body("disabledReason", nullValue());
            channel.publish(plan.planId);
            receiver.next();
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (Receiver target = new Receiver();
                Receiver receiver = new Receiver().answering(exchange -> {
                    exchange.getResponseHeaders().set("Location", target.url());
                    exchange.sendResponseHeaders(307, -1);
                });
                Hook hook = Hook.at(receiver.url())) {
            hook.ping();
            receiver.next();
            assertEquals(List.of("redirected"), hook.awaitState("failed").getList("attempts.outcome"));
            assertEquals(0, target.waiting());
        }
    }

    @Test
    void an_endless_answer_is_cut_off_and_its_status_counts() throws Exception {
        try (Receiver receiver = new Receiver().answering(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] chatter = new byte[8192];
                    for (int part = 0; part < 100_000; part++) {
                        exchange.getResponseBody().write(chatter);
                    }
                    throw new AssertionError("somebody has read all of it");
                });
                Hook hook = Hook.at(receiver.url())) {
            hook.ping();
            assertEquals(List.of(200), hook.awaitState("delivered").getList("attempts.status"));
        }
    }

    @Test
    void nobody_there_is_a_failed_attempt_and_a_ping_is_made_once() throws Exception {
        String url;
        try (Receiver gone = new Receiver()) {
            url = gone.url();
        }
        try (Hook hook = Hook.at(url)) {
            hook.ping();
            assertEquals(List.of("unreachable"), hook.awaitState("failed").getList("attempts.outcome"));
            hook.patch(Map.of("url", "http://nowhere.invalid/hook"));
            hook.ping();
            assertEquals(List.of("unresolvable"), hook.awaitState("failed").getList("attempts.outcome"));
        }
    }

    @Test
    void a_call_that_was_cut_off_with_its_process_is_taken_up_under_the_same_id() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (Receiver receiver = new Receiver();
                MovableClock clock = MovableClock.install();
                OwnChannel channel = OwnChannel.withoutToken();
                Hook hook = Hook.of(channel, receiver.url())) {
            scheduler.pause(WebhookDispatcher.JOB);
            channel.publish(plan.planId);
            // This is all that a process has done that is killed in mid-call.
            WebhookCall cutOff = calls.takeDue(100).stream()
                    .filter(call -> call.channel().equals(channel.key))
                    .findFirst()
                    .orElseThrow();
            scheduler.resume(WebhookDispatcher.JOB);
            clock.advance(Duration.ofSeconds(50));
            hook.ping();
            assertTrue(receiver.next().body().contains("\"ping\""), "others go on meanwhile");
            assertEquals(0, receiver.waiting(), "still on lease");
            clock.advance(Duration.ofSeconds(15));
            assertEquals(cutOff.deliveryId().toString(), receiver.next().header("webhook-id"));
            JsonPath log = awaitDelivered(hook, cutOff.deliveryId());
            assertEquals(List.of("interrupted", "delivered"), log.getList("attempts.outcome"));

            // The first process was only slow, and comes late with its result.
            calls.ended(cutOff, WebhookRules.outcome(500), Duration.ZERO);
            log = awaitDelivered(hook, cutOff.deliveryId());
            assertEquals(List.of("interrupted", "delivered"), log.getList("attempts.outcome"));
        } finally {
            scheduler.resume(WebhookDispatcher.JOB);
        }
    }

    private static JsonPath awaitDelivered(Hook hook, UUID delivery) throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            JsonPath call =
                    Http.as(ADMIN).get(hook.path() + "/deliveries/" + delivery).jsonPath();
            if (call.getString("state").equals("delivered")) {
                return call;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not delivered");
    }

    @Test
    void of_several_instances_one_makes_the_call() throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (Receiver receiver = new Receiver();
                MovableClock clock = MovableClock.install();
                OwnChannel channel = OwnChannel.withoutToken();
                ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Hook> hooks = new ArrayList<>();
            for (int count = 0; count < 12; count++) {
                hooks.add(Hook.of(channel, receiver.url()));
            }
            scheduler.pause(WebhookDispatcher.JOB);
            channel.publish(plan.planId);
            CyclicBarrier together = new CyclicBarrier(4);
            List<Future<List<WebhookCall>>> shares = new ArrayList<>();
            for (int instance = 0; instance < 4; instance++) {
                Callable<List<WebhookCall>> work = () -> {
                    together.await();
                    return calls.takeDue(5);
                };
                shares.add(instances.submit(work));
            }
            List<UUID> taken = new ArrayList<>();
            for (Future<List<WebhookCall>> share : shares) {
                share.get().stream().map(WebhookCall::deliveryId).forEach(taken::add);
            }
            assertEquals(taken.size(), taken.stream().distinct().count(), "nothing is taken twice");
            assertTrue(taken.size() >= 12, "all is taken");
            scheduler.resume(WebhookDispatcher.JOB);
            clock.advance(Duration.ofSeconds(61));
            List<String> ids = new ArrayList<>();
            for (int call = 0; call < 12; call++) {
                ids.add(receiver.next().header("webhook-id"));
            }
            assertEquals(12, ids.stream().distinct().count());
            assertEquals(0, receiver.waiting());
            hooks.forEach(Hook::close);
        } finally {
            scheduler.resume(WebhookDispatcher.JOB);
        }
    }
}
