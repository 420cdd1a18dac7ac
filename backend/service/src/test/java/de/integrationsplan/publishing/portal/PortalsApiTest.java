package de.integrationsplan.publishing.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.publishing.portal.Writer.WriterPlan;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * THE PROOF that portals can trust the feed: two that were written against the contract alone follow several writers who publish and
 * take back at random, through outages and restarts, and hold the same bytes in the end. {@code -Dproof.editions=3000} makes it long.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class PortalsApiTest {

    private static final int EDITIONS = Integer.getInteger("proof.editions", 250);
    private static final long SEED = Long.getLong("proof.seed", System.nanoTime());
    private static final int WRITERS = 3;

    @Inject
    DataSource database;

    @TempDir
    Path disks;

    @Test
    void portals_hold_what_was_published_whatever_happens() throws Exception {
        try (OwnChannel channel = OwnChannel.withoutToken();
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
            URI server = URI.create("http://localhost:" + RestAssured.port);
            FeedClient feed = new FeedClient(server, channel.key);
            FullLoadPortal loader = new FullLoadPortal(feed, new Disk(disks.resolve("loader")), new Random(SEED));
            ChangesPortal follower = new ChangesPortal(feed, new Disk(disks.resolve("follower")), new Random(SEED + 1));
            List<WriterPlan> plans = List.of(plan(), plan());
            AtomicInteger editions = new AtomicInteger();
            List<Future<?>> writing = new ArrayList<>();
            for (int number = 0; number < WRITERS; number++) {
                Writer writer = new Writer(server, channel.key, plans, new Random(SEED + 10 + number));
                writing.add(threads.submit(() -> {
                    writer.work(editions, EDITIONS);
                    return null;
                }));
            }
            List<Future<?>> polling = List.of(
                    threads.submit(() -> poll(loader, writing, new Random(SEED + 2))),
                    threads.submit(() -> poll(follower, writing, new Random(SEED + 3))));
            for (Future<?> one : writing) {
                one.get();
            }
            for (Future<?> one : polling) {
                one.get();
            }
            expectSame(feed, catchUp(loader), catchUp(follower));
            expectWithoutGaps(channel.key, editions.get());
            assertTrue(loader.syncs() > 10 && follower.syncs() > 10, "they were there all the time");
            assertTrue(loader.crashes() > 0 && follower.crashes() > 0, "and had their troubles");
            System.err.printf(
                    "proof: seed %d, %d editions; loader %d rounds, %d crashes; follower %d rounds, %d crashes, %d lines%n",
                    SEED,
                    editions.get(),
                    loader.syncs(),
                    loader.crashes(),
                    follower.syncs(),
                    follower.crashes(),
                    follower.lines());
        } catch (Exception | AssertionError failure) {
            throw new AssertionError("with -Dproof.seed=" + SEED, failure);
        }
    }

    private static WriterPlan plan() {
        Plans.Made plan = Plans.make();
        List<String> measures = new CopyOnWriteArrayList<>();
        for (int number = 0; number < 8; number++) {
            measures.add(Plans.measure(plan, "Maßnahme " + number));
        }
        return new WriterPlan(plan.id(), plan.goal(), measures);
    }

    /** Often at once, sometimes after a long while. Answers how many rounds were good. */
    private static int poll(Portal portal, List<Future<?>> writing, Random random) throws InterruptedException {
        while (!writing.stream().allMatch(Future::isDone)) {
            portal.poll();
            Thread.sleep(random.nextInt(10) == 0 ? random.nextInt(2000) : random.nextInt(60));
        }
        return portal.syncs();
    }

    private static LocalCopy catchUp(Portal portal) throws IOException, InterruptedException {
        int good = portal.syncs() + 1;
        while (portal.syncs() < good) {
            portal.poll();
        }
        return portal.load();
    }

    private static void expectSame(FeedClient feed, LocalCopy loaded, LocalCopy followed) throws Exception {
        TreeMap<String, String> published = new TreeMap<>();
        FeedPage page = feed.get("measures", "limit=200", "");
        published.putAll(page.items());
        while (page.document().has("next")) {
            FeedPage next = feed.follow(page.text("next"), "");
            published.putAll(next.items());
            page = next;
        }
        assertEquals(published, loaded.items());
        assertEquals(published, followed.items());
        assertEquals(page.edition(), loaded.edition());
        assertEquals(page.edition(), followed.edition());
        assertEquals(page.text("digest"), loaded.ownDigest());
        assertEquals(page.text("digest"), followed.ownDigest());
        FeedPage replayed = feed.get("changes", "limit=200", "");
        assertTrue(
                replayed.items().values().stream().anyMatch(PortalsApiTest::isTombstone), "something was taken back");
    }

    private static boolean isTombstone(String item) {
        try {
            return FeedPage.isTombstone(item);
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private void expectWithoutGaps(String channel, int editions) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select (select count(*) from edition_channel where channel_key = ?1),
                               count(*), min(sequence), max(sequence), count(distinct sequence),
                               (select max(last_sequence) from edition_channel where channel_key = ?1)
                        from published_change where channel_key = ?1""".replace("?1", "'" + channel + "'"))) {
            ResultSet row = statement.executeQuery();
            row.next();
            assertEquals(editions, row.getInt(1));
            assertEquals(1, row.getInt(3));
            assertEquals(row.getInt(2), row.getInt(4), "no gap");
            assertEquals(row.getInt(2), row.getInt(5), "none twice");
            assertEquals(row.getInt(2), row.getInt(6));
        }
    }
}
