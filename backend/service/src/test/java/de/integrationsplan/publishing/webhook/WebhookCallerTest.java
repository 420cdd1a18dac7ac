package de.integrationsplan.publishing.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.publishing.webhook.Outcome.Kind;
import de.integrationsplan.testing.Receiver;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The limits of a call, with the settings of production or short ones; over real sockets. */
class WebhookCallerTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final WebhookMessages.Message MESSAGE = new WebhookMessages.Message(Map.of("webhook-id", "1"), "{}");

    private record Settings(String key, boolean allowPrivate, Duration connectTimeout, Duration timeout)
            implements WebhookSettings {

        static final Settings PRODUCTION = new Settings("key", false, Duration.ofSeconds(5), Duration.ofSeconds(15));
        static final Settings HASTY = new Settings("key", true, Duration.ofSeconds(5), Duration.ofMillis(300));
    }

    @AfterAll
    static void close() {
        VERTX.close();
    }

    private static Outcome call(Settings settings, String url) {
        return new WebhookCaller(VERTX, settings).call(url, MESSAGE);
    }

    @Test
    void a27_in_production_a_name_that_leads_inside_is_not_connected_to() {
        try (Receiver receiver = new Receiver()) {
            assertEquals(
                    Kind.ADDRESS_NOT_PUBLIC,
                    call(Settings.PRODUCTION, receiver.url()).kind());
            String byNumber = receiver.url().replace("localhost", "127.0.0.1");
            assertEquals(
                    Kind.ADDRESS_NOT_PUBLIC, call(Settings.PRODUCTION, byNumber).kind());
            assertEquals(0, receiver.waiting());
            assertEquals(Kind.DELIVERED, call(Settings.HASTY, receiver.url()).kind());
        }
    }

    @Test
    void a_receiver_that_does_not_answer_is_left() {
        CountDownLatch end = new CountDownLatch(1);
        try (Receiver receiver = new Receiver().answering(exchange -> await(end))) {
            assertEquals(Outcome.of(Kind.TIMEOUT), call(Settings.HASTY, receiver.url()));
            end.countDown();
        }
    }

    @Test
    void of_one_that_never_ends_its_answer_the_status_counts() {
        CountDownLatch end = new CountDownLatch(1);
        try (Receiver receiver = new Receiver().answering(exchange -> {
            exchange.sendResponseHeaders(500, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await(end);
        })) {
            assertEquals(new Outcome(Kind.REFUSED, 500), call(Settings.HASTY, receiver.url()));
            end.countDown();
        }
    }

    @Test
    void a_receiver_without_a_valid_certificate_is_not_told_anything() {
        try (Receiver receiver = new Receiver()) {
            String secure = receiver.url().replace("http:", "https:");
            assertEquals(Kind.TLS_FAILED, call(Settings.HASTY, secure).kind());
            assertEquals(0, receiver.waiting());
        }
    }

    @Test
    void a_connection_that_is_dropped_is_no_answer() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    server.accept().close();
                } catch (IOException closed) {
                    // the test is over
                }
            });
            assertEquals(
                    Kind.UNREACHABLE,
                    call(Settings.HASTY, "http://localhost:" + server.getLocalPort())
                            .kind());
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
