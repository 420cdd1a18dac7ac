package de.integrationsplan.publishing.portal;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.publishing.PlanFixture;
import de.integrationsplan.testing.DatabaseFaults;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The database goes away while a portal is in the middle of something. */
@QuarkusTest
@WithTestResource(Stack.class)
class OutageApiTest {

    private interface Fault {
        void happen(DatabaseFaults database) throws Exception;
    }

    @Test
    void a07_a_stopped_database_changes_nothing_for_a_portal_in_mid_load() throws Exception {
        expectUndisturbed(DatabaseFaults::stop, DatabaseFaults::start);
    }

    @Test
    void a07_a_paused_database_changes_nothing_for_a_portal_in_mid_load() throws Exception {
        expectUndisturbed(DatabaseFaults::pause, DatabaseFaults::resume);
    }

    private static void expectUndisturbed(Fault fault, Fault end) throws Exception {
        PlanFixture plan = PlanFixture.withMeasures(7);
        COORDINATOR.token();
        try (OwnChannel channel = OwnChannel.withoutToken();
                DatabaseFaults database = new DatabaseFaults()) {
            int edition = channel.publish(plan.planId).getInt("edition");
            FeedClient feed = new FeedClient(URI.create("http://localhost:" + RestAssured.port), channel.key);
            FeedPage page = feed.get("measures", "limit=2", "");
            String tag = page.tag();
            TreeMap<String, String> copy = new TreeMap<>(page.items());
            fault.happen(database);
            int pages = 1;
            while (page.document().has("next")) {
                page = feed.follow(page.text("next"), "");
                assertEquals(200, page.status());
                assertEquals(edition, page.edition());
                copy.putAll(page.items());
                pages++;
            }
            assertEquals(4, pages);
            new LocalCopy(copy, edition, page.text("digest"), "").proven();
            assertEquals(304, feed.get("measures", "", tag).status());
            assertEquals(7, feed.get("changes", "", "").items().size());
            assertEquals(200, feed.get("editions/" + edition, "", "").status());
            assertEquals(200, feed.get("measures/" + copy.firstKey(), "", "").status());
            Http.as(COORDINATOR).get("/plans").then().statusCode(503).header("Retry-After", equalTo("5"));
            end.happen(database);
            awaitBack();
            // What was fetched meanwhile has waited in memory.
            Http.as(COORDINATOR)
                    .get(channel.path() + "/deliveries")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].edition", equalTo(edition));
            channel.withdraw(plan.measureIds().get(0));
            assertEquals(6, awaitNew(feed, tag).items().size());
        }
    }

    private static FeedPage awaitNew(FeedClient feed, String tag) throws Exception {
        FeedPage page = feed.get("measures", "", tag);
        for (int round = 0; page.status() == 304 && round < 100; round++) {
            TimeUnit.MILLISECONDS.sleep(100);
            page = feed.get("measures", "", tag);
        }
        return page;
    }

    private static void awaitBack() throws InterruptedException {
        for (int round = 0; Http.as(COORDINATOR).get("/plans").statusCode() != 200; round++) {
            if (round == 100) {
                throw new AssertionError("The service does not recover.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
