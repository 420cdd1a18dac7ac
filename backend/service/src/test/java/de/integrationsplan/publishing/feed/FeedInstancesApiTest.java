package de.integrationsplan.publishing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A second instance on the same database: its own memory, its own listening connection. */
@QuarkusTest
@WithTestResource(Stack.class)
class FeedInstancesApiTest {

    /** Cuts every listening connection of every instance; how many. */
    private static final String CUT =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = '"
                    + FeedListener.APPLICATION + "'";

    @Inject
    FeedDatabase database;

    @Inject
    FeedCursors cursors;

    @Inject
    Shapes shapes;

    @Inject
    FeedCompressor compressor;

    @Inject
    Clock clock;

    @Inject
    DataSource source;

    @Inject
    Feeds first;

    @Test
    void what_one_instance_publishes_the_other_shows_and_both_byte_for_byte() throws Exception {
        Feeds second = new Feeds();
        try (FeedListener listener = listening(loader(second))) {
            await("the second instance has loaded", () -> second.known("open-data") != null);
            int edition = publish();
            long start = System.nanoTime();
            await("the second instance shows it", () -> shown(second) == edition);
            System.out.printf("The other instance agreed after %d ms%n", (System.nanoTime() - start) / 1_000_000);
            assertEquals(edition, shown(first));
            assertEquals(body(first), body(second));
        }
    }

    @Test
    void a_listener_whose_connection_is_cut_listens_again() throws Exception {
        Feeds second = new Feeds();
        try (FeedListener listener = listening(loader(second))) {
            await("the second instance has loaded", () -> second.known("open-data") != null);
            assertTrue(number(CUT) >= 1, "somebody listened");
            int edition = publish();
            // It never asks: it shows the edition only because it listens again.
            await("the second instance shows it", () -> shown(second) == edition);
        }
    }

    @Test
    void what_nobody_told_is_found_by_asking() throws Exception {
        Feeds second = new Feeds();
        FeedLoader deaf = loader(second);
        deaf.askAgain();
        int edition = publish();
        assertNotEquals(edition, shown(second));
        deaf.askAgain();
        assertEquals(edition, shown(second));
        assertEquals(body(first), body(second));
    }

    @Test
    void who_starts_late_knows_the_same_as_who_saw_it_all() throws Exception {
        for (int more = 0; more <= ChannelReplay.PAGEABLE_EDITIONS; more++) {
            publish();
        }
        Feeds late = new Feeds();
        loader(late).askAgain();
        assertEquals(body(first), body(late));
        assertEquals(changes(first), changes(late));
    }

    private FeedLoader loader(Feeds feeds) {
        return new FeedLoader(database, cursors, feeds, shapes, compressor, clock, Duration.ofDays(400));
    }

    private FeedListener listening(FeedLoader loader) {
        FeedListener listener =
                new FeedListener(setting("jdbc.url"), setting("username"), setting("password"), loader::refresh);
        Thread.ofPlatform().daemon().start(listener);
        return listener;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private static int shown(Feeds feeds) {
        return ready(feeds, "/measures").delivery().edition();
    }

    private static String body(Feeds feeds) {
        return ready(feeds, "/measures").body().get().plain().toString();
    }

    private static String changes(Feeds feeds) {
        return ready(feeds, "/changes?limit=200").body().get().plain().toString();
    }

    private static Answer ready(Feeds feeds, String rest) {
        return Objects.requireNonNull(feeds.channel("open-data").ready(rest));
    }

    /** A new edition of a plan of its own; its number. */
    private static int publish() {
        String plan = create("/plans", Map.of("year", 2011, "title", "Plan " + UUID.randomUUID()));
        String block = create("/plans/" + plan + "/building-blocks", Map.of("number", "1", "title", "Sprache"));
        String goal =
                create("/plans/" + plan + "/goals", Map.of("title", "Deutsch", "buildingBlockIds", List.of(block)));
        create("/plans/" + plan + "/measures", Map.of("title", "Kurs " + plan, "goalIds", List.of(goal)));
        return Http.posting(User.COORDINATOR, Map.of("channels", List.of("open-data")))
                .post("/plans/{id}/publications", plan)
                .then()
                .statusCode(201)
                .extract()
                .path("edition");
    }

    private static String create(String path, Map<String, ?> input) {
        return Http.posting(User.COORDINATOR, input)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int number(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Generous: what has to come, comes; how fast is for the benchmarks. */
    private static void await(String what, BooleanSupplier come) throws InterruptedException {
        for (int tries = 0; tries < 600 && !come.getAsBoolean(); tries++) {
            Thread.sleep(50);
        }
        assertTrue(come.getAsBoolean(), what);
    }
}
