package de.integrationsplan.publishing;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ScheduledPublicationApiTest {

    private static final Map<String, ?> DECISION = Map.of("number", "16/012/2030", "date", "2030-05-09");

    @Inject
    DataSource database;

    @Test
    void what_is_due_is_published_once_in_the_name_of_whoever_scheduled_it() {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Sprachkurs");
        try (TestChannel channel = TestChannel.open(Map.of())) {
            String id = schedule(plan, channel, 1, Map.of("note", "Neu", "decision", DECISION));
            JsonPath done = awaitEnd(id);
            assertEquals("published", done.getString("state"));
            Http.as(COORDINATOR)
                    .get("/plans/{id}/publications", plan.planId)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].edition", equalTo(done.getInt("edition")))
                    .body("items[0].publishedBy", equalTo("Klara Muster"))
                    .body("items[0].note", equalTo("Neu"))
                    .body("items[0].decision.number", equalTo("16/012/2030"))
                    .body("items[0].channels.key", contains(channel.key));
            channel.feed("/measures").then().body("edition", equalTo(done.getInt("edition")));
            Http.as(User.AUDITOR)
                    .get("/plans/{id}/history", plan.planId)
                    .then()
                    .body("items.find { it.action == 'published' }.actor", equalTo("Klara Muster"))
                    .body("items.find { it.action == 'scheduled' }.entityId", equalTo(id));
        }
    }

    @Test
    void what_is_blocked_at_its_time_publishes_nothing_and_says_why_in_the_readers_language() {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Ohne Ziel", Map.of("goalIds", List.of()));
        try (TestChannel channel = TestChannel.open(Map.of())) {
            String id = schedule(plan, channel, 1, Map.of());
            assertEquals("failed", awaitEnd(id).getString("state"));
            Http.as(COORDINATOR)
                    .header("Accept-Language", "en")
                    .get("/plans/{id}/scheduled-publications", plan.planId)
                    .then()
                    .statusCode(200)
                    .body("items[0].id", equalTo(id))
                    .body("items[0].edition", nullValue())
                    .body("items[0].failure.code", equalTo("publication-blocked"))
                    .body("items[0].failure.blocks.code", contains("goal-missing"))
                    .body("items[0].failure.blocks[0].advice", containsString("Assign"));
            channel.feed("/measures").then().body("edition", equalTo(0));
        }
    }

    @Test
    void a_channel_that_is_closed_by_then_makes_it_fail() {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Sprachkurs");
        TestChannel channel = TestChannel.open(Map.of());
        String id = schedule(plan, channel, 2, Map.of());
        channel.close();
        assertEquals("validation-failed", awaitEnd(id).getString("failure.code"));
    }

    @Test
    void what_was_cancelled_is_not_published_and_can_not_be_cancelled_again() throws InterruptedException {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Sprachkurs");
        try (TestChannel channel = TestChannel.open(Map.of())) {
            String id = schedule(plan, channel, 2, Map.of());
            cancel(id).then().statusCode(200).body("state", equalTo("cancelled"));
            cancel(id).then().statusCode(409);
            Thread.sleep(5000);
            Http.as(COORDINATOR).get("/scheduled-publications/{id}", id).then().body("state", equalTo("cancelled"));
            channel.feed("/measures").then().body("edition", equalTo(0));
        }
    }

    @Test
    void what_another_instance_has_locked_is_left_to_it() throws SQLException, InterruptedException {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Sprachkurs");
        try (TestChannel channel = TestChannel.open(Map.of());
                Connection other = database.getConnection()) {
            String id = schedule(plan, channel, 1, Map.of());
            other.setAutoCommit(false);
            try (PreparedStatement lock =
                    other.prepareStatement("select 1 from scheduled_publication where id = ? for update")) {
                lock.setObject(1, UUID.fromString(id));
                lock.executeQuery();
            }
            Thread.sleep(5000);
            assertEquals("waiting", get(id).getString("state"));
            other.rollback();
            assertEquals("published", awaitEnd(id).getString("state"));
        }
    }

    @Test
    void the_past_unknown_channels_names_and_drafts_are_refused_at_once() {
        PlanFixture plan = new PlanFixture(2030);
        String surname = Persons.surname();
        plan.responsibility(plan.measure("Kurs"), Map.of("role", "lead", "note", "SAB", "contactPerson", surname));
        post(plan, Map.of("dueAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-in-future"));
        post(plan, Map.of("dueAt", "2090-01-01T00:00:00Z", "channels", List.of("nowhere")))
                .then()
                .statusCode(400);
        post(plan, Map.of("dueAt", "2090-01-01T00:00:00Z", "note", "Dank an " + surname))
                .then()
                .statusCode(409)
                .body("blocks.field", contains("note"));
        Map<String, ?> draft = Map.of("number", "1", "status", "draft");
        post(plan, Map.of("dueAt", "2090-01-01T00:00:00Z", "decision", draft))
                .then()
                .statusCode(409)
                .body("blocks.code", contains("decision-draft"));
        Http.posting(ADMIN, Map.of("dueAt", "2090-01-01T00:00:00Z"))
                .post("/plans/{id}/scheduled-publications", plan.planId)
                .then()
                .statusCode(403);
    }

    @Test
    void they_are_listed_page_by_page_the_latest_first() {
        PlanFixture plan = new PlanFixture(2030);
        for (int year = 2090; year < 2093; year++) {
            post(plan, Map.of("dueAt", year + "-01-01T00:00:00Z")).then().statusCode(201);
        }
        JsonPath first = Http.as(User.VIEWER)
                .get("/plans/{id}/scheduled-publications?limit=2", plan.planId)
                .then()
                .statusCode(200)
                .body("items.dueAt", hasItem(containsString("2092")))
                .body("items", hasSize(2))
                .extract()
                .jsonPath();
        Http.as(User.VIEWER)
                .urlEncodingEnabled(false)
                .get(first.getString("next").replace("/api/v1", ""))
                .then()
                .statusCode(200)
                .body("items.dueAt", contains(containsString("2090")));
    }

    private static String schedule(PlanFixture plan, TestChannel channel, int inSeconds, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("channels", List.of(channel.key));
        input.put("dueAt", Instant.now().plusSeconds(inSeconds).toString());
        return post(plan, input).then().statusCode(201).extract().path("id");
    }

    private static Response post(PlanFixture plan, Map<String, ?> input) {
        return Http.posting(COORDINATOR, input).post("/plans/{id}/scheduled-publications", plan.planId);
    }

    private static Response cancel(String id) {
        return Http.posting(COORDINATOR, Map.of()).post("/scheduled-publications/{id}/cancel", id);
    }

    private static JsonPath get(String id) {
        return Http.as(COORDINATOR)
                .get("/scheduled-publications/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath awaitEnd(String id) {
        for (int attempt = 0; attempt < 150; attempt++) {
            JsonPath now = get(id);
            if (!now.getString("state").equals("waiting")) {
                return now;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("still waiting");
    }
}
