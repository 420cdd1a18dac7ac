package de.integrationsplan.publishing;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A publication whose connection is killed when half of it is written leaves nothing; the same request then makes the whole. */
@QuarkusTest
@WithTestResource(Stack.class)
class KilledPublicationApiTest {

    /** The last of the four tables that an edition is written to. */
    private static final String STOPPED_AT = "measure_publication";

    @Inject
    DataSource database;

    @Test
    void killed_midway_it_is_nothing_and_repeated_it_is_whole() throws Exception {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Eins");
        plan.measure("Zwei");
        try (TestChannel channel = TestChannel.open(Map.of());
                Connection other = database.getConnection()) {
            JsonPath before = channel.publish(plan);
            plan.measure("Drei");
            String key = UUID.randomUUID().toString();
            other.setAutoCommit(false);
            run(other, "lock table " + STOPPED_AT + " in share mode");
            CompletableFuture<Response> publishing = CompletableFuture.supplyAsync(() -> publish(plan, channel, key));
            assertEquals(1, killWhoWaits(), "the publication is in the middle");
            publishing.join().then().statusCode(503);
            other.rollback();
            assertEquals(before.getInt("edition"), number("select max(number) from edition"));
            assertEquals(
                    2, number("select max(sequence) from published_change where channel_key = '" + channel.key + "'"));
            channel.feed("/measures")
                    .then()
                    .body("count", equalTo(2))
                    .body("edition", equalTo(before.getInt("edition")));
            int edition =
                    publish(plan, channel, key).then().statusCode(201).extract().path("edition");
            assertEquals(before.getInt("edition") + 1, edition, "without a gap");
            channel.feed("/measures").then().body("count", equalTo(3)).body("edition", equalTo(edition));
        }
    }

    private static Response publish(PlanFixture plan, TestChannel channel, String key) {
        return Http.as(COORDINATOR)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("channels", List.of(channel.key)))
                .post("/plans/{id}/publications", plan.planId);
    }

    /** How many were killed; waits until there is one. A transaction would see the same activity again and again. */
    private int killWhoWaits() throws SQLException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            int killed = number(
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into "
                            + STOPPED_AT + "%' and pid <> pg_backend_pid()");
            if (killed > 0) {
                return killed;
            }
            Thread.sleep(20);
        }
        return 0;
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return number(connection, sql);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertTrue(row.next());
            return row.getInt(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
