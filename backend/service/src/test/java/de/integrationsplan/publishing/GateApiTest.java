package de.integrationsplan.publishing;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What keeps a publication from happening: the gate, and other publishers. */
@QuarkusTest
@WithTestResource(Stack.class)
class GateApiTest {

    /** The common pool of a small machine would do one after the other. */
    private static final Executor THREADS = work -> new Thread(work).start();

    @Inject
    DataSource database;

    @Test
    void a_measure_below_an_internal_goal_or_block_is_blocked_until_it_is_public() {
        PlanFixture plan = new PlanFixture(2030);
        String measure = plan.measure("Sprachkurs");
        try (TestChannel channel = TestChannel.open(Map.of())) {
            for (String part : List.of("goals", "building-blocks")) {
                String id = Http.as(COORDINATOR)
                        .get("/plans/{id}/{part}", plan.planId, part)
                        .path("items[0].id");
                setVisibility(part, id, "internal");
                plan.tryPublishing(Map.of("channels", List.of(channel.key)))
                        .then()
                        .statusCode(409)
                        .body("blocks", hasSize(1))
                        .body("blocks[0].code", equalTo("parent-not-public"))
                        .body("blocks[0].measureId", equalTo(measure))
                        .body("blocks[0].advice", containsString("frei"));
                setVisibility(part, id, "public");
            }
            channel.publish(plan);
        }
    }

    @Test
    void a_combination_that_joins_an_internal_block_is_not_public_either() {
        PlanFixture plan = new PlanFixture(2030);
        String member = create(plan, "building-blocks", Map.of("number", "77", "title", "Intern"));
        String combination = create(plan, "building-blocks", Map.of("title", "Beides", "memberIds", List.of(member)));
        String goal = create(plan, "goals", Map.of("title", "Ziel", "buildingBlockIds", List.of(combination)));
        plan.measure("Sprachkurs", Map.of("goalIds", List.of(goal)));
        setVisibility("building-blocks", member, "internal");
        try (TestChannel channel = TestChannel.open(Map.of())) {
            assertEquals(List.of("parent-not-public"), channel.preview(plan).getList("blocks.code"));
            assertEquals(List.of("buildingBlocks"), channel.preview(plan).getList("blocks.field"));
        }
    }

    @Test
    void a_draft_decision_blocks() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        plan.tryPublishing(Map.of("decision", Map.of("number", "16/012/2011", "status", "draft")))
                .then()
                .statusCode(409)
                .body("blocks.code", contains("decision-draft"))
                .body("blocks.field", contains("decision"));
    }

    @Test
    void a_running_measure_that_nobody_has_edited_for_a_year_is_warned_of() throws SQLException {
        PlanFixture plan = new PlanFixture(2030);
        String measure = plan.measure("Sprachkurs", Map.of("status", "running"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update measure set updated_at = now() - interval '13 months' where id = '" + measure + "'");
        }
        Http.as(COORDINATOR)
                .get("/plans/{id}/publication-preview", plan.planId)
                .then()
                .body("warnings.code", hasItem("stale"))
                .body("blocks", hasSize(0));
    }

    @Test
    void who_publishes_on_top_of_what_they_have_not_seen_gets_the_newer_edition_instead() {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Sprachkurs");
        try (TestChannel channel = TestChannel.open(Map.of())) {
            based(plan, channel, 0).then().statusCode(201);
            int newer = channel.publish(plan).getInt("edition");
            based(plan, channel, newer - 1)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("edition-conflict"))
                    .body("newerEdition.edition", equalTo(newer))
                    .body("newerEdition.publishedBy", equalTo("Klara Muster"))
                    .body("newerEdition.channels.key", contains(channel.key));
            int seen = Http.as(COORDINATOR)
                    .get("/plans/{id}/publication-preview", plan.planId)
                    .path("edition");
            based(plan, channel, seen).then().statusCode(201);
        }
    }

    @Test
    void of_two_at_once_one_wins_and_the_other_gets_the_winners_edition() throws SQLException, InterruptedException {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Sprachkurs");
        try (TestChannel channel = TestChannel.open(Map.of());
                Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(7305001)");
            List<CompletableFuture<Response>> attempts = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> plan.tryPublishing(Map.of("channels", List.of(channel.key))), THREADS))
                    .limit(2)
                    .toList();
            awaitWaiting(2);
            other.rollback();
            List<Response> answers =
                    attempts.stream().map(CompletableFuture::join).toList();
            assertEquals(
                    List.of(201, 409),
                    answers.stream().map(Response::statusCode).sorted().toList());
            int edition = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .findFirst()
                    .orElseThrow()
                    .path("edition");
            answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer -> answer.then()
                    .body("newerEdition.edition", equalTo(edition)));
        }
    }

    private void awaitWaiting(int publishers) throws SQLException, InterruptedException {
        int waiting = 0;
        for (int attempt = 0; attempt < 100 && waiting < publishers; attempt++) {
            Thread.sleep(20);
            waiting = waiting();
        }
        assertEquals(publishers, waiting, "publishers who wait for their turn");
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Response based(PlanFixture plan, TestChannel channel, int edition) {
        return plan.tryPublishing(Map.of("channels", List.of(channel.key), "basedOn", edition));
    }

    private static void setVisibility(String part, String id, String visibility) {
        String etag = Http.as(COORDINATOR).get("/{part}/{id}", part, id).header("ETag");
        Http.patching(COORDINATOR, etag, Map.of("visibility", visibility))
                .patch("/{part}/{id}", part, id)
                .then()
                .statusCode(200)
                .body("visibility", equalTo(visibility));
    }

    private static String create(PlanFixture plan, String part, Map<String, ?> input) {
        return Http.posting(COORDINATOR, input)
                .post("/plans/{id}/{part}", plan.planId, part)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
