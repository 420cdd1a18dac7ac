package de.integrationsplan.access;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Persons;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What depends on the object and not only on the role: whose measure it is, whether it is published, which of its fields. */
@QuarkusTest
@WithTestResource(Stack.class)
class ObjectsApiTest {

    private static final List<String> READERS = List.of("viewer", "editor", "coordinator", "finance", "auditor");

    private Plans.Made plan;

    @BeforeEach
    void aPlan() {
        plan = Plans.make();
    }

    @Test
    void an_editor_changes_what_the_own_organisation_or_a_unit_of_it_leads_and_nothing_else() {
        assertEquals(answers(200, 200, 403), changing(ledBy("40")), "own");
        assertEquals(answers(200, 200, 403), changing(ledBy("40-1")), "of a unit");
        assertEquals(answers(200, 403, 403), changing(ledBy("53")), "of others");
        assertEquals(answers(200, 403, 403), changing(Plans.measure(plan, "Ohne Zuständigkeit")), "nobody's");
        assertEquals(answers(200, 403, 200), changing(ledBy("50-5")), "a unit's own");
        assertEquals(answers(200, 403, 403), changing(ledBy("50")), "of the office above the editor's unit");
    }

    @Test
    void cooperating_is_not_leading_but_one_of_two_leads_is() {
        String measure = ledBy("53");
        Plans.id(
                "/measures/" + measure + "/responsibilities",
                Map.of("role", "cooperation", "organisationId", Plans.office("40")));
        assertEquals(answers(200, 403, 403), changing(measure));
        Plans.lead(measure, "40");
        assertEquals(answers(200, 200, 403), changing(measure));
    }

    @Test
    void reporting_follows_the_same_rule_as_changing() {
        assertEquals(answers(201, 201, 403), reporting(ledBy("40-1")));
        assertEquals(answers(201, 403, 403), reporting(ledBy("53")));
    }

    /** Drafts are for the staff of the plan; whoever may not see them is not told whether they are there. */
    @Test
    void a_draft_is_seen_by_the_staff_of_the_plan_and_in_no_feed() {
        String draft = ledBy("40");
        for (User user : User.values()) {
            int expected = READERS.contains(user.role()) ? 200 : 403;
            assertEquals(expected, Http.as(user).get("/measures/" + draft).statusCode(), user.login());
        }
        String lineage = lineage(draft);
        assertEquals(404, get(Http.anonymous(), "/published/open-data/measures/" + lineage));
        assertEquals(404, get(Http.as(User.PORTAL_MOKME), "/published/mokme/measures/" + lineage));
        assertEquals(404, get(Http.as(COORDINATOR), "/published/mokme/measures/" + lineage));
    }

    @Test
    void what_is_published_is_seen_by_its_portal_and_those_who_watch_over_it() {
        String lineage = lineage(ledBy("40"));
        try (OwnChannel channel = OwnChannel.withToken()) {
            assertEquals(201, channel.tryPublishing(plan.id()).statusCode());
            String path = channel.feed() + "/measures/" + lineage;
            assertEquals(200, get(channel.asPortal(), path));
            assertEquals(401, get(Http.anonymous(), path));
            assertEquals(404, get(Http.as(User.PORTAL_MOKME), path));
            for (User user : List.of(COORDINATOR, User.AUDITOR)) {
                assertEquals(200, get(Http.as(user), path), user.login());
            }
            for (User user : List.of(User.VIEWER, User.EDITOR_40, User.FINANCE, User.ADMIN)) {
                assertEquals(403, get(Http.as(user), path), user.login());
            }
        }
    }

    @Test
    void internal_notes_are_absent_for_who_may_not_read_them_and_contact_persons_are_for_staff_only() {
        String person = Persons.name();
        String measure = Plans.measure(plan, "Mit Notiz", Map.of("internalNote", "vertraulich"));
        Plans.id(
                "/measures/" + measure + "/responsibilities",
                Map.of("role", "lead", "organisationId", Plans.office("40"), "contactPerson", person));
        Map<String, List<String>> notes = new TreeMap<>();
        for (User user : staff()) {
            JsonPath seen = Http.as(user).get("/measures/" + measure).jsonPath();
            notes.put(user.role(), List.of("" + seen.get("internalNote"), "" + responsiblePerson(user, measure)));
        }
        assertEquals(
                Map.of(
                        "viewer", List.of("null", person),
                        "editor", List.of("vertraulich", person),
                        "coordinator", List.of("vertraulich", person),
                        "finance", List.of("vertraulich", person),
                        "auditor", List.of("vertraulich", person)),
                notes);
    }

    private static Object responsiblePerson(User user, String measure) {
        return Http.as(user)
                .get("/measures/" + measure + "/responsibilities")
                .jsonPath()
                .get("items[0].contactPerson");
    }

    private static List<User> staff() {
        return Arrays.stream(User.values())
                .filter(user -> READERS.contains(user.role()))
                .toList();
    }

    private String ledBy(String office) {
        String measure = Plans.measure(plan, "Geführt von " + office);
        Plans.lead(measure, office);
        return measure;
    }

    /** What each caller is answered: everybody but editors always the same. */
    private static Map<String, Integer> answers(int coordinator, int editor40, int editor505) {
        Map<String, Integer> expected = new TreeMap<>();
        for (User user : User.values()) {
            expected.put(user.login(), 403);
        }
        expected.put("coordinator", coordinator);
        expected.put("editor-40", editor40);
        expected.put("editor-50-5", editor505);
        return expected;
    }

    private static Map<String, Integer> changing(String measure) {
        Map<String, Integer> answers = new TreeMap<>();
        for (User user : User.values()) {
            String etag = Plans.etag("/measures/" + measure);
            answers.put(
                    user.login(),
                    Http.patching(user, etag, Map.of("statusReason", "von " + user.login()))
                            .patch("/measures/" + measure)
                            .statusCode());
        }
        return answers;
    }

    private static Map<String, Integer> reporting(String measure) {
        Map<String, Integer> answers = new TreeMap<>();
        for (User user : User.values()) {
            answers.put(
                    user.login(),
                    Http.posting(user, Map.of("text", "von " + user.login()))
                            .post("/measures/" + measure + "/progress")
                            .statusCode());
        }
        return answers;
    }

    private static String lineage(String measure) {
        return Http.as(COORDINATOR).get("/measures/" + measure).path("lineage");
    }

    private static int get(RequestSpecification caller, String path) {
        return caller.get(path).statusCode();
    }
}
