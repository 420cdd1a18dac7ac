package de.integrationsplan.publishing.portal;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.FINANCE;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.publishing.PlanFixture;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Receiver;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A mark in every field that is not public, which must never be seen outside: in no public answer, no webhook, no line of the log. */
@QuarkusTest
@WithTestResource(Stack.class)
class CanaryApiTest {

    /** Looks like a surname, as it has to be taken for one. */
    private static final String MARK = "Kanarie" + letters();

    /** Nobody else's plan. */
    private static final int YEAR = 2199;

    private static final String HEADER =
            "page;row;building_block;goal;new_marker;measure;responsibility;resources;reading_note\n";

    private static String letters() {
        return new Random().ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private final Contract contract = new Contract();

    @Test
    void what_is_not_public_is_in_no_public_answer_no_webhook_and_no_log() throws Exception {
        try (LogCapture log = new LogCapture();
                OwnChannel channel = OwnChannel.withoutToken();
                Receiver receiver = new Receiver()) {
            Http.posting(ADMIN, Map.of("url", receiver.url(), "description", MARK + "-webhook"))
                    .post(channel.path() + "/webhooks")
                    .then()
                    .statusCode(201);
            String planId = importedPlan();
            String measure = marked(planId);
            Http.posting(COORDINATOR, Map.of("channels", List.of(channel.key)))
                    .post("/plans/{id}/publications", planId)
                    .then()
                    .statusCode(201);
            List<String> outside = new ArrayList<>(publicAnswers(channel, PlanFixture.lineage(measure)));
            channel.withdraw(measure);
            outside.addAll(publicAnswers(channel, PlanFixture.lineage(measure)));
            for (int call = 0; call < 2; call++) {
                Receiver.Call received = receiver.next();
                outside.add(received.headers() + " " + received.body());
            }
            provokeProblems(planId, measure);
            assertTrue(outside.size() > 20, "asks for everything");
            assertTrue(outside.stream().anyMatch(answer -> answer.contains("SAB")), "the function is shown");
            outside.forEach(answer -> assertFalse(answer.contains(MARK), answer));
            assertTrue(log.lines().stream().anyMatch(line -> line.contains("canary-probe")), "the log is captured");
            log.lines().forEach(line -> assertFalse(line.contains(MARK), line));
        }
    }

    /** A table whose page, reading note and person are nobody's business. */
    private static String importedPlan() {
        String title = "Plan " + UUID.randomUUID();
        byte[] table = (HEADER
                        + "%1$s-page;1;10.1. Sprache;Spracherwerb;;Sprachkurs;a) Herr %1$s (SAB);max. 1.000 €;%1$s-note\n"
                                .formatted(MARK))
                .getBytes(StandardCharsets.UTF_8);
        String id = importing()
                .contentType("multipart/form-data")
                .multiPart("file", MARK + "-file.csv", table, "text/csv")
                .multiPart("planYear", Integer.toString(YEAR), "text/plain; charset=UTF-8")
                .multiPart("planTitle", title, "text/plain; charset=UTF-8")
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return importing()
                .post("/imports/{id}/commit", id)
                .then()
                .statusCode(200)
                .extract()
                .path("planId");
    }

    private static RequestSpecification importing() {
        return Http.as(COORDINATOR).header("Idempotency-Key", MARK + "-key-" + UUID.randomUUID());
    }

    private static String marked(String planId) {
        Map<String, ?> found = Http.as(COORDINATOR)
                .get("/plans/{id}/measures", planId)
                .jsonPath()
                .getMap("items[0]");
        String measure = String.valueOf(found.get("id"));
        PlanFixture.change(measure, Map.of("title", MARK + "-former-title"));
        PlanFixture.change(measure, Map.of("title", "Sprachkurs", "internalNote", MARK + "-internal"));
        String block =
                Http.as(COORDINATOR).get("/plans/{id}/building-blocks", planId).path("items[0].id");
        Plans.id(
                "/plans/" + planId + "/goals",
                Map.of("title", MARK + "-internal-goal", "visibility", "internal", "buildingBlockIds", List.of(block)));
        budgetOf(measure, planId);
        Plans.Made other = Plans.make();
        Plans.measure(other, MARK + "-unpublished");
        return measure;
    }

    private static void budgetOf(String measure, String planId) {
        Map<String, Object> line = new HashMap<>(Map.of(
                "kind",
                "money",
                "qualifier",
                "exact",
                "amount",
                "1234.56",
                "productCode",
                MARK + "-product",
                "accountCode",
                MARK + "-account",
                "measures",
                List.of(Map.of("measureId", measure))));
        String open = Plans.id("/plans/" + planId + "/budget-lines", line);
        line.putAll(Map.of("internal", true, "label", MARK + "-label", "wording", MARK + "-wording"));
        Plans.id("/plans/" + planId + "/budget-lines", line);
        Map<String, ?> entry = Map.of(
                "kind",
                "spent",
                "amount",
                "12.00",
                "fiscalYear",
                YEAR,
                "date",
                "2026-05-09",
                "text",
                MARK + "-voucher");
        Http.posting(FINANCE, entry)
                .post("/budget-lines/{id}/entries", open)
                .then()
                .statusCode(201);
    }

    /** Every address of the contract that needs no staff, in every form that it has. */
    private List<String> publicAnswers(OwnChannel channel, String lineage) {
        List<String> answers = new ArrayList<>();
        int edition = Http.anonymous().get(channel.feed() + "/measures").path("edition");
        for (Operation operation : contract.operations().values()) {
            boolean isPublic = operation.permission().equals("public")
                    || operation.permission().equals("feed:read");
            if (isPublic && operation.method().equals("get")) {
                String path = operation
                        .path()
                        .replace("{channel}", channel.key)
                        .replace("{lineage}", lineage)
                        .replace("{number}", Integer.toString(edition))
                        .replace("{code}", "withdrawn");
                answers.addAll(inEveryForm(operation, path));
            }
        }
        Http.anonymous().get(channel.feed() + "/measures?q=Kanarie").then().body("items", empty());
        return answers;
    }

    private static List<String> inEveryForm(Operation operation, String path) {
        List<String> forms = new ArrayList<>(List.of("*/*"));
        operation.node().at("/responses/200/content").fieldNames().forEachRemaining(forms::add);
        List<String> answers = new ArrayList<>();
        for (String form : forms) {
            Response answer = Http.anonymous().header("Accept", form).get(path);
            answers.add(path + " " + form + " → " + answer.headers() + "\n" + answer.asString());
        }
        return answers;
    }

    /** What goes wrong is what gets logged. */
    private static void provokeProblems(String planId, String measure) {
        Plans.post("/plans/" + planId + "/measures", Map.of("title", MARK.repeat(100)))
                .statusCode(400);
        Plans.post("/plans/" + planId + "/measures", Map.of("title", "a", MARK, MARK))
                .statusCode(400);
        Map<String, ?> office = Map.of("key", MARK, "name", MARK, "kind", "office");
        Plans.post("/organisations", office).statusCode(201);
        Plans.post("/organisations", office).statusCode(409);
        Http.as(COORDINATOR).get("/plans?q=" + MARK).then().statusCode(400);
        Http.as(COORDINATOR).get("/measures/" + MARK).then().statusCode(404);
        Http.patching(COORDINATOR, "\"1\"", Map.of("internalNote", MARK + "-stale"))
                .patch("/measures/{id}", measure)
                .then()
                .statusCode(412);
        Logger.getLogger(CanaryApiTest.class).info("canary-probe");
    }
}
