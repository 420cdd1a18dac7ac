package de.integrationsplan.publishing;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A person is public from the day on which the county has noted why, and never without. */
@QuarkusTest
@WithTestResource(Stack.class)
class NamedPersonApiTest {

    private final String surname = Persons.surname();

    @Test
    void a_person_is_published_with_flag_reason_and_day_only_and_leaves_when_they_go() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        String measure = plan.measure("Sprachkurs");
        plan.responsibility(measure, Map.of("role", "lead", "note", "SAB", "contactPerson", "Frau " + surname));
        plan.publish();
        assertFalse(feed(measure).contains(surname), "without the flag");

        change(allowed(LocalDate.now().plusDays(1)));
        plan.publish();
        assertFalse(feed(measure).contains(surname), "from tomorrow on");

        change(allowed(LocalDate.now()));
        plan.publish();
        assertTrue(feed(measure).contains("\"contactPerson\":\"Frau " + surname + "\""), "from today on");
        assertFalse(feed(measure).contains("CANARY"), "the reason is internal");

        change(forbidden());
        assertEquals("changed", Http.as(COORDINATOR).get("/measures/" + measure).path("publication.state"));
        plan.publish();
        assertFalse(feed(measure).contains(surname), "taken back");
        assertFalse(
                Http.anonymous()
                        .get("/published/open-data/changes?limit=200")
                        .asString()
                        .contains(surname),
                "nor replayed");
    }

    @Test
    void a_name_in_a_text_blocks_only_while_the_person_may_not_be_named() {
        PlanFixture plan = new PlanFixture(PlanFixture.YEAR);
        String measure = plan.measure("Kurs", Map.of("description", "Anmeldung bei Frau " + surname));
        plan.responsibility(measure, Map.of("role", "lead", "note", "SAB", "contactPerson", "Frau " + surname));
        plan.tryPublishing(Map.of()).then().statusCode(409);
        change(allowed(LocalDate.now()));
        plan.publish();
        change(forbidden());
        plan.tryPublishing(Map.of()).then().statusCode(409);
    }

    private static Map<String, Object> allowed(LocalDate since) {
        return Map.of(
                "publishable", true, "publishableReason", "CANARY Zustimmung", "publishableSince", since.toString());
    }

    private static Map<String, Object> forbidden() {
        Map<String, Object> patch = new HashMap<>();
        patch.put("publishable", false);
        patch.put("publishableReason", null);
        patch.put("publishableSince", null);
        return patch;
    }

    private void change(Map<String, Object> patch) {
        List<String> ids = Http.posting(COORDINATOR, Map.of("text", surname))
                .post("/contact-person-searches")
                .path("items.id");
        String path = "/contact-persons/" + ids.get(0);
        Http.patching(COORDINATOR, Plans.etag(path), patch).patch(path).then().statusCode(200);
    }

    private static String feed(String measure) {
        return Http.anonymous()
                .get("/published/open-data/measures/" + PlanFixture.lineage(measure))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
