package de.integrationsplan.publishing.delivery;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrationsplan.publishing.PlanFixture;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class DeliveryApiTest {

    @Inject
    DeliveryStore store;

    @Inject
    DataSource database;

    private static ValidatableResponse ledger(OwnChannel channel) {
        return Http.as(COORDINATOR)
                .get(channel.path() + "/deliveries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static Response next(RequestSpecification caller, Response page) {
        return caller.urlEncodingEnabled(false).get(page.<String>path("next").substring("/api/v1".length()));
    }

    @Test
    void a_full_load_counts_with_its_last_page_only() {
        PlanFixture plan = PlanFixture.withMeasures(3);
        try (OwnChannel channel = OwnChannel.withToken()) {
            int edition = channel.publish(plan.planId).getInt("edition");
            ledger(channel)
                    .body("edition", equalTo(edition))
                    .body("sequence", equalTo(3))
                    .body("items[0].client", equalTo(channel.client()))
                    .body("items[0].edition", nullValue())
                    .body("items[0].seenAt", nullValue())
                    .body("items[0].behind.editions", equalTo(1))
                    .body("items[0].behind.changes", equalTo(3));
            Response first = channel.asPortal().get(channel.feed() + "/measures?limit=2");
            ledger(channel).body("items[0].edition", nullValue()).body("items[0].seenAt", notNullValue());
            channel.publish(plan.planId);
            next(channel.asPortal(), first).then().statusCode(200).body("next", nullValue());
            ledger(channel)
                    .body("items[0].edition", equalTo(edition))
                    .body("items[0].sequence", equalTo(3))
                    .body("items[0].way", equalTo("full-load"))
                    .body("items[0].deliveredAt", notNullValue())
                    .body("items[0].behind.editions", equalTo(1))
                    .body("items[0].behind.changes", equalTo(0));
        }
    }

    @Test
    void the_county_sees_that_a_portal_still_shows_what_was_taken_back() {
        PlanFixture plan = PlanFixture.withMeasures(3);
        try (OwnChannel channel = OwnChannel.withToken()) {
            channel.publish(plan.planId);
            channel.asPortal().get(channel.feed() + "/measures").then().statusCode(200);
            Response changes = channel.asPortal().get(channel.feed() + "/changes");
            String measure = plan.measureIds().get(1);
            channel.withdraw(measure);
            String late = plan.measure("Kommt und geht");
            channel.publish(plan.planId);
            channel.withdraw(late);
            ledger(channel)
                    .body("items[0].behind.editions", equalTo(3))
                    .body("items[0].behind.changes", equalTo(3))
                    .body("items[0].mayStillShow.lineage", contains(PlanFixture.lineage(measure)))
                    .body("items[0].mayStillShow[0].title", equalTo("Maßnahme 2"))
                    .body("items[0].mayStillShow[0].removed.reason", equalTo("Fällt aus"));
            next(channel.asPortal(), changes).then().statusCode(200).body("more", equalTo(false));
            ledger(channel)
                    .body("items[0].way", equalTo("changes"))
                    .body("items[0].behind.editions", equalTo(0))
                    .body("items[0].behind.changes", equalTo(0))
                    .body("items[0].mayStillShow", empty());
        }
    }

    @Test
    void changes_count_at_their_end_only() {
        PlanFixture plan = PlanFixture.withMeasures(3);
        try (OwnChannel channel = OwnChannel.withToken()) {
            channel.publish(plan.planId);
            Response page = channel.asPortal().get(channel.feed() + "/changes?limit=2");
            ledger(channel).body("items[0].edition", nullValue());
            next(channel.asPortal(), page).then().statusCode(200);
            ledger(channel).body("items[0].sequence", equalTo(3));
        }
    }

    @Test
    void a_304_says_that_the_portal_holds_the_edition() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        try (OwnChannel channel = OwnChannel.withToken()) {
            int edition = channel.publish(plan.planId).getInt("edition");
            String tag = Http.as(COORDINATOR).get(channel.feed() + "/measures").header("ETag");
            channel.asPortal()
                    .header("If-None-Match", tag)
                    .get(channel.feed() + "/measures?limit=1")
                    .then()
                    .statusCode(304);
            ledger(channel).body("items[0].edition", nullValue()).body("items[0].seenAt", notNullValue());
            channel.asPortal()
                    .header("If-None-Match", tag)
                    .get(channel.feed() + "/measures")
                    .then()
                    .statusCode(304);
            ledger(channel).body("items[0].edition", equalTo(edition));
        }
    }

    @Test
    void staff_searches_and_head_requests_are_no_delivery() {
        PlanFixture plan = PlanFixture.withMeasures(2);
        try (OwnChannel channel = OwnChannel.withToken()) {
            channel.publish(plan.planId);
            for (User staff : new User[] {COORDINATOR, User.AUDITOR}) {
                Http.as(staff).get(channel.feed() + "/measures").then().statusCode(200);
            }
            ledger(channel).body("items[0].seenAt", nullValue());
            channel.asPortal().get(channel.feed() + "/measures?q=Ma%C3%9Fnahme");
            channel.asPortal().head(channel.feed() + "/measures");
            ledger(channel).body("items[0].edition", nullValue());
        }
    }

    @Test
    void readers_of_a_public_channel_are_one_without_a_name() throws SQLException {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (OwnChannel channel = OwnChannel.withoutToken()) {
            int edition = channel.publish(plan.planId).getInt("edition");
            Http.as(COORDINATOR).get(channel.path() + "/deliveries").then().body("items", empty());
            Http.anonymous().get(channel.feed() + "/measures").then().statusCode(200);
            Http.as(User.PORTAL_MOKME).get(channel.feed() + "/changes").then().statusCode(200);
            ledger(channel).body("items[0].client", nullValue()).body("items[0].edition", equalTo(edition));
            assertFalse(row(channel).contains("127.0.0.1") || row(channel).contains("portal-mokme"), row(channel));
        }
    }

    private String row(OwnChannel channel) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select string_agg(cast(d as text), '|') from delivery d where channel_key = ?")) {
            statement.setString(1, channel.key);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void of_two_instances_the_greater_edition_counts_whatever_the_order() throws SQLException {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (OwnChannel channel = OwnChannel.withToken()) {
            int older = channel.publish(plan.planId).getInt("edition");
            int newer = channel.publish(plan.planId).getInt("edition");
            Reader portal = new Reader(channel.key, channel.client());
            Instant now = Instant.now();
            Reading ahead = Reading.of(new Holding(newer, 1, Way.CHANGES), now.minusSeconds(60));
            assertEquals(Map.of(), store.merge(Map.of(portal, ahead)));
            assertEquals(Map.of(), store.merge(Map.of(portal, Reading.of(new Holding(older, 1, Way.FULL_LOAD), now))));
            assertEquals(Map.of(), store.merge(Map.of(portal, Reading.of(null, now.minusSeconds(5)))));
            ledger(channel)
                    .body("items[0].edition", equalTo(newer))
                    .body("items[0].way", equalTo("changes"))
                    .body("items[0].behind.editions", equalTo(0));
            assertEquals(
                    now.toEpochMilli(),
                    Instant.parse(ledger(channel).extract().path("items[0].seenAt"))
                            .toEpochMilli());
        }
    }

    @Test
    void an_edition_that_the_database_does_not_know_is_given_back() throws SQLException {
        PlanFixture plan = PlanFixture.withMeasures(1);
        try (OwnChannel channel = OwnChannel.withToken()) {
            int edition = channel.publish(plan.planId).getInt("edition");
            for (Holding lost :
                    new Holding[] {new Holding(edition + 1, 1, Way.CHANGES), new Holding(edition, 7, Way.CHANGES)}) {
                Map<Reader, Reading> reading =
                        Map.of(new Reader(channel.key, channel.client()), Reading.of(lost, Instant.now()));
                assertEquals(reading, store.merge(reading));
            }
            ledger(channel).body("items[0].edition", nullValue());
        }
    }
}
