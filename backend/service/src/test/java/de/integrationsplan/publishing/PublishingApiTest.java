package de.integrationsplan.publishing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class PublishingApiTest {

    /** The common pool of a small machine would do one after the other. */
    private static final Executor THREADS = work -> new Thread(work).start();

    @Inject
    DataSource database;

    @Test
    void a_publication_makes_one_edition_in_all_channels() {
        PlanFixture plan = PlanFixture.withMeasures(3);
        Response answer = plan.tryPublishing(Map.of(
                "note",
                "Neu in diesem Jahr",
                "decision",
                Map.of("number", "16/012/2011", "date", "2011-05-09", "url", "https://kreis.example/16-012")));
        JsonPath edition = answer.then()
                .statusCode(201)
                .body("planId", equalTo(plan.planId))
                .body("decision.number", equalTo("16/012/2011"))
                .body("channels.key", hasItem("mokme"))
                .body("channels.count", everyItem(equalTo(3)))
                .body("channels.added", everyItem(equalTo(3)))
                .extract()
                .jsonPath();
        Http.as(User.AUDITOR)
                .get(answer.header("Location").replaceFirst(".*/api/v1", ""))
                .then()
                .statusCode(200);
        Http.as(User.VIEWER)
                .get("/plans/{id}/publications", plan.planId)
                .then()
                .statusCode(200)
                .body("items.id", contains(edition.getString("id")));
        Http.as(User.VIEWER)
                .get("/channels/mokme")
                .then()
                .body("edition", equalTo(edition.getInt("edition")))
                .body("count", equalTo(3));
        Http.as(User.AUDITOR)
                .get("/plans/{id}/history", plan.planId)
                .then()
                .body("items[0].action", equalTo("published"))
                .body("items[0].entityId", equalTo(edition.getString("id")));
    }

    @Test
    void a_measure_says_where_it_is_visible_and_whether_it_has_changed_since() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        String measure = plan.measureIds().get(0);
        expectState(measure, "draft");
        plan.publish();
        expectState(measure, "published");
        PlanFixture.change(measure, Map.of("internalNote", "nur für uns"));
        expectState(measure, "changed");
        plan.publish();
        expectState(measure, "published");
        PlanFixture.tryWithdrawing(measure, Map.of("reason", "Irrtum")).then().statusCode(201);
        expectState(measure, "withdrawn");
    }

    @Test
    void what_is_not_public_is_in_no_public_answer() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        String surname = Persons.surname();
        String measure = plan.measure("Sprachkurs", Map.of("internalNote", "CANARY-note"));
        plan.responsibility(measure, Map.of("role", "lead", "note", "SAB", "contactPerson", "Herr " + surname));
        plan.responsibility(measure, Map.of("role", "further", "contactPerson", "Herr " + surname, "note", "Ehrenamt"));
        plan.publish();
        String lineage = PlanFixture.lineage(measure);
        for (String path : List.of("/measures?limit=200", "/measures/" + lineage, "/changes?limit=200")) {
            String answers = allPages("/api/v1/published/open-data" + path);
            assertTrue(answers.contains("SAB"), path);
            assertFalse(answers.contains("CANARY"), path);
            assertFalse(answers.contains(surname), path);
        }
    }

    private static String allPages(String path) {
        StringBuilder answers = new StringBuilder();
        String next = path;
        boolean more = true;
        while (next != null && more) {
            ExtractableResponse<Response> page = Http.anonymous()
                    .basePath("")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            answers.append(page.asString());
            next = page.path("next");
            more = !Boolean.FALSE.equals(page.path("more"));
        }
        return answers.toString();
    }

    @Test
    void a_name_in_a_text_blocks_until_it_is_gone() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        String surname = Persons.surname();
        String measure = plan.measure("Sprachkurs", Map.of("description", "Anmeldung bei " + surname.toUpperCase()));
        plan.responsibility(measure, Map.of("role", "lead", "note", "SAB", "contactPerson", "Frau " + surname));
        plan.tryPublishing(Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("publication-blocked"))
                .body("blocks", hasSize(1))
                .body("blocks[0].measureId", equalTo(measure))
                .body("blocks[0].field", equalTo("description"))
                .body("blocks[0].code", equalTo("person-named"))
                .body("blocks[0].message", containsString(surname));
        Http.as(User.VIEWER)
                .header("Accept-Language", "en")
                .get("/plans/{id}/publication-preview", plan.planId)
                .then()
                .statusCode(200)
                .body("blocks[0].message", containsString("names a person"));
        PlanFixture.change(measure, Map.of("description", "Anmeldung bei SAB"));
        plan.tryPublishing(Map.of("note", "Dank an Frau " + surname))
                .then()
                .statusCode(409)
                .body("blocks.field", contains("note"));
        plan.publish();
    }

    @Test
    void a_measure_without_a_goal_blocks() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        plan.measure("Sprachkurs", Map.of("goalIds", List.of()));
        plan.tryPublishing(Map.of()).then().statusCode(409).body("blocks.code", contains("goal-missing"));
    }

    @Test
    void a_plan_without_measures_is_not_published() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        plan.tryPublishing(Map.of()).then().statusCode(409).body("code", equalTo("plan-empty"));
        Http.as(User.VIEWER)
                .get("/plans/{id}/publication-preview", plan.planId)
                .then()
                .body("blocks.code", contains("plan-empty"));
    }

    @Test
    void a_channel_does_not_go_back_to_an_older_plan() {
        PlanFixture.withMeasures(1).publish();
        PlanFixture older = new PlanFixture(PlanFixture.YEAR - 1);
        older.measure("Sprachkurs");
        older.tryPublishing(Map.of()).then().statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void the_preview_says_what_appears_changes_by_field_and_disappears() {
        PlanFixture before = PlanFixture.withMeasures(2);
        before.publish();
        PlanFixture.change(before.measureIds().get(0), Map.of("status", "running"));
        String added = before.measure("Neu dazu");
        preview(before)
                .body("blocks", empty())
                .body("warnings.code", hasItem("lead-missing"))
                .body("channels.find { it.key == 'mokme' }.appear.measureId", contains(added))
                .body("channels.find { it.key == 'mokme' }.change.fields.flatten().field", contains("status"))
                .body("channels.find { it.key == 'mokme' }.change.fields.flatten().to", contains("running"))
                .body("channels.find { it.key == 'mokme' }.unchanged", is(1));
        PlanFixture other = PlanFixture.withMeasures(1);
        preview(other)
                .body("channels.find { it.key == 'mokme' }.disappear", hasSize(2))
                .body("channels.find { it.key == 'mokme' }.appear", hasSize(1));
    }

    @Test
    void only_the_wanted_channels_are_published_to() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        plan.tryPublishing(Map.of("channels", List.of("open-data")))
                .then()
                .statusCode(201)
                .body("channels.key", contains("open-data"));
        plan.tryPublishing(Map.of("channels", List.of("open-data", "nowhere")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/channels/1"));
    }

    @Test
    void a_withdrawn_measure_is_gone_at_once_and_stays_away_until_it_is_changed() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        plan.publish();
        String measure = plan.measureIds().get(0);
        String replacement = PlanFixture.lineage(plan.measureIds().get(1));
        String lineage = PlanFixture.lineage(measure);
        PlanFixture.tryWithdrawing(measure, Map.of("reason", "Findet nicht statt", "replacement", replacement))
                .then()
                .statusCode(201)
                .body("channels.removed", everyItem(equalTo(1)));
        Http.anonymous()
                .get("/published/open-data/measures/{lineage}", lineage)
                .then()
                .statusCode(410)
                .body("code", equalTo("withdrawn"))
                .body("removed.reason", equalTo("Findet nicht statt"))
                .body("removed.replacement", equalTo(replacement));
        PlanFixture.tryWithdrawing(measure, Map.of("reason", "noch einmal"))
                .then()
                .statusCode(409);
        preview(plan).body("warnings.code", hasItem("stays-withdrawn"));
        plan.publish();
        Http.anonymous()
                .get("/published/open-data/measures/{lineage}", lineage)
                .then()
                .statusCode(410);
        PlanFixture.change(measure, Map.of("description", "Findet doch statt"));
        plan.publish();
        Http.anonymous()
                .get("/published/open-data/measures/{lineage}", lineage)
                .then()
                .statusCode(200);
    }

    @Test
    void a_withdrawal_can_be_limited_to_a_channel_and_its_reason_names_nobody() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        String measure = plan.measureIds().get(0);
        String surname = Persons.surname();
        plan.responsibility(measure, Map.of("role", "lead", "note", "SAB", "contactPerson", surname));
        plan.publish();
        PlanFixture.tryWithdrawing(measure, Map.of("reason", surname + " ist krank"))
                .then()
                .statusCode(409)
                .body("blocks.field", contains("reason"));
        PlanFixture.tryWithdrawing(measure, Map.of("reason", "Fällt aus", "channels", List.of("open-data")))
                .then()
                .statusCode(201)
                .body("channels.key", contains("open-data"));
        Http.as(User.PORTAL_MOKME)
                .get("/published/mokme/measures/{lineage}", PlanFixture.lineage(measure))
                .then()
                .statusCode(200);
        PlanFixture.tryWithdrawing(
                        measure,
                        Map.of("reason", "x", "replacement", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/replacement"));
    }

    @Test
    void the_same_key_publishes_once() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        String key = UUID.randomUUID().toString();
        List<Integer> editions = Stream.generate(() -> Http.as(User.COORDINATOR)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(Map.of("note", "einmal")))
                .limit(2)
                .map(request -> request.post("/plans/{id}/publications", plan.planId)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<Integer>path("edition"))
                .toList();
        assertEquals(editions.get(0), editions.get(1));
    }

    @Test
    void of_publishers_at_once_each_gets_an_edition_of_its_own_or_is_told() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        List<CompletableFuture<Response>> attempts = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> plan.tryPublishing(Map.of()), THREADS))
                .limit(4)
                .toList();
        List<Response> answers = attempts.stream().map(CompletableFuture::join).toList();
        List<Integer> editions = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<Integer>path("edition"))
                .toList();
        assertTrue(!editions.isEmpty());
        assertEquals(editions.size(), editions.stream().distinct().count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> answer.then().statusCode(409).body("code", equalTo("edition-conflict")));
        Http.as(User.VIEWER)
                .get("/plans/{id}/publications", plan.planId)
                .then()
                .body("items.edition", containsInAnyOrder(editions.toArray()));
    }

    @Test
    void who_waits_too_long_for_another_publisher_is_told_to_look_again() throws SQLException {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(7305001)");
            plan.tryPublishing(Map.of()).then().statusCode(409).body("code", equalTo("edition-conflict"));
            other.rollback();
        }
        plan.publish();
    }

    @Test
    void only_a_coordinator_publishes_and_takes_back() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        for (User user :
                List.of(User.VIEWER, User.EDITOR_40, User.FINANCE, User.AUDITOR, User.ADMIN, User.PORTAL_MOKME)) {
            Http.posting(user, Map.of())
                    .post("/plans/{id}/publications", plan.planId)
                    .then()
                    .statusCode(403);
            Http.posting(user, Map.of("reason", "weil"))
                    .post("/measures/{id}/withdrawals", plan.measureIds().get(0))
                    .then()
                    .statusCode(403);
        }
        Http.as(User.COORDINATOR).get("/channels/nowhere").then().statusCode(404);
        Http.as(User.ADMIN).get("/channels").then().statusCode(200).body("items.key", hasItem("migration-me"));
    }

    private static io.restassured.response.ValidatableResponse preview(PlanFixture plan) {
        return Http.as(User.COORDINATOR)
                .get("/plans/{id}/publication-preview", plan.planId)
                .then()
                .statusCode(200);
    }

    private static void expectState(String measure, String state) {
        Http.as(User.VIEWER)
                .get("/measures/{id}", measure)
                .then()
                .statusCode(200)
                .body("publication.state", equalTo(state));
    }
}
