package de.integrationsplan.publishing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each channel by its own selection and fields: preview, gate, edition, digest, state. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChannelScopeApiTest {

    private static final Set<String> ALWAYS = Set.of("lineage", "year", "position", "title", "status");

    @Test
    void a_channel_shows_the_measures_of_its_building_blocks_and_target_groups() {
        PlanFixture plan = new PlanFixture(2030);
        String parents = plan.measure("Für Eltern", Map.of("targetGroups", List.of("Eltern", "Kinder")));
        plan.measure("Für alle");
        Map<String, ?> selection =
                Map.of("buildingBlocks", List.of(plan.blockNumber), "targetGroups", List.of("eltern"));
        try (TestChannel channel = TestChannel.open(Map.of("selection", selection))) {
            JsonPath preview = channel.preview(plan);
            assertEquals(List.of(parents), preview.getList("appear.measureId"));
            assertEquals(1, channel.publish(plan).getInt("channels[0].count"));
            channel.feed("/measures").then().body("items.title", contains("Für Eltern"));
            channel.change(Map.of("selection", Map.of("targetGroups", List.of("Senioren"))));
            preview = channel.preview(plan);
            assertEquals(List.of("Für Eltern"), preview.getList("disappear.title"));
            assertEquals(List.of("selection-empty"), preview.getList("warnings.code"));
            channel.publish(plan);
            channel.feed("/measures/" + PlanFixture.lineage(parents))
                    .then()
                    .statusCode(410)
                    .body("removed.reason", containsString("Auswahl"));
            assertEquals("left", state(parents, channel).getString("state"));
        }
    }

    @Test
    void a_channel_shows_only_its_fields_and_proves_them_by_a_digest_of_its_own() {
        PlanFixture plan = new PlanFixture(2030);
        plan.measure("Sprachkurs", Map.of("description", "Zweimal die Woche", "targetGroups", List.of("Eltern")));
        try (TestChannel narrow = TestChannel.open(Map.of("fields", List.of("goals")));
                TestChannel wide = TestChannel.open(Map.of())) {
            JsonPath edition = plan.tryPublishing(Map.of("channels", List.of(narrow.key, wide.key)))
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            assertNotEquals(edition.getString("channels[0].digest"), edition.getString("channels[1].digest"));
            JsonPath load = narrow.feed("/measures").jsonPath();
            Set<String> shown = load.<String, Object>getMap("items[0]").keySet();
            assertEquals(ALWAYS.size() + 1, shown.size(), shown.toString());
            assertEquals(true, shown.containsAll(ALWAYS) && shown.contains("goals"));
            wide.feed("/measures").then().body("items[0].description", equalTo("Zweimal die Woche"));
            narrow.change(Map.of("fields", List.of("goals", "targetGroups")));
            JsonPath preview = narrow.preview(plan);
            assertEquals(List.of("targetGroups"), preview.getList("change[0].fields.field"));
            assertEquals(List.of("Eltern"), preview.getList("change[0].fields[0].to"));
        }
    }

    @Test
    void what_a_channel_leaves_out_neither_blocks_nor_warns_there() {
        PlanFixture plan = new PlanFixture(2030);
        String surname = Persons.surname();
        String measure = plan.measure("Sprachkurs", Map.of("description", "Anmeldung bei " + surname));
        plan.responsibility(measure, Map.of("role", "lead", "contactPerson", surname));
        try (TestChannel narrow = TestChannel.open(Map.of("fields", List.of("goals")));
                TestChannel wide = TestChannel.open(Map.of())) {
            assertEquals(List.of(), narrow.preview(plan).getList("blocks"));
            assertEquals(List.of(), narrow.preview(plan).getList("warnings"));
            assertEquals(List.of("person-named"), wide.preview(plan).getList("blocks.code"));
            assertEquals(List.of("lead-only-person"), wide.preview(plan).getList("warnings.code"));
            narrow.publish(plan);
            narrow.feed("/changes").then().body(not(containsString(surname)));
            plan.tryPublishing(Map.of("channels", List.of(narrow.key, wide.key)))
                    .then()
                    .statusCode(409)
                    .body("blocks.advice", contains(containsString("Funktion")));
        }
    }

    @Test
    void a_measure_says_for_each_channel_how_it_stands_there_and_a_withdrawal_leaves_the_others() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        String measure = plan.measureIds().get(0);
        try (TestChannel one = TestChannel.open(Map.of());
                TestChannel other = TestChannel.open(Map.of())) {
            one.publish(plan);
            int later = other.publish(plan).getInt("edition");
            PlanFixture.tryWithdrawing(measure, Map.of("reason", "Nur hier nicht", "channels", List.of(one.key)))
                    .then()
                    .statusCode(201);
            assertEquals("withdrawn", state(measure, one).getString("state"));
            assertEquals("published", state(measure, other).getString("state"));
            assertEquals(later, state(measure, other).getInt("edition"));
            String lineage = PlanFixture.lineage(measure);
            one.feed("/measures/" + lineage).then().statusCode(410);
            other.feed("/measures/" + lineage).then().statusCode(200);
            PlanFixture.change(measure, Map.of("internalNote", "nur für uns"));
            assertEquals("changed", state(measure, other).getString("state"));
        }
    }

    @Test
    void what_is_withdrawn_everywhere_is_also_gone_from_a_channel_that_is_closed_and_opened_again() {
        PlanFixture plan = PlanFixture.withMeasures(1);
        String measure = plan.measureIds().get(0);
        try (TestChannel channel = TestChannel.open(Map.of())) {
            channel.publish(plan);
            channel.close();
            PlanFixture.tryWithdrawing(measure, Map.of("reason", "Irrtum"))
                    .then()
                    .statusCode(201);
            assertEquals("withdrawn", state(measure, channel).getString("state"));
        }
    }

    private static JsonPath state(String measure, TestChannel channel) {
        return Http.as(User.VIEWER)
                .get("/measures/{id}", measure)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("publication.byChannel.find { it.key == '" + channel.key + "' }");
    }
}
