package de.integrationsplan.transfer;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Jobs;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A25: a large table goes into the plan while nobody waits. */
@QuarkusTest
@WithTestResource(Stack.class)
class ImportJobApiTest {

    @Test
    void a25_a_commit_that_is_not_waited_for_is_a_job_with_progress() {
        int year = Imports.freeYear();
        String id = Imports.checked(Imports.longTable(1_500), year);
        String job = commitLater(id).statusCode(202).extract().path("id");
        boolean seen = false;
        String state;
        do {
            JsonPath now = Http.as(COORDINATOR).get("/jobs/" + job).jsonPath();
            state = now.getString("state");
            seen |= state.equals("running") && now.getInt("progress.done") > 0;
        } while (List.of("waiting", "running").contains(state));
        assertEquals("done", state);
        assertTrue(seen, "tells how far it is");
        Http.as(COORDINATOR).get("/jobs/" + job).then().body("result.href", equalTo("/imports/" + id));
        Http.as(COORDINATOR).get("/imports/" + id).then().body("state", equalTo("committed"));
        assertEquals(1_500, measures(year));
    }

    @Test
    void a25_a_cancelled_commit_leaves_nothing() {
        int year = Imports.freeYear();
        String id = Imports.checked(Imports.longTable(3_000), year);
        String job = commitLater(id).statusCode(202).extract().path("id");
        Http.posting(COORDINATOR, Map.of())
                .post("/jobs/" + job + "/cancel")
                .then()
                .statusCode(200);
        assertEquals("cancelled", Jobs.over(COORDINATOR, job).getString("state"));
        Http.as(COORDINATOR).get("/imports/" + id).then().body("state", equalTo("checked"));
        Http.as(COORDINATOR).get("/plans?year=" + year).then().body("items.size()", equalTo(0));
    }

    @Test
    void of_two_commits_one_fails_and_says_why() {
        int year = Imports.freeYear();
        String id = Imports.checked(Imports.table("Eins", "Zwei"), year);
        String first = commitLater(id).statusCode(202).extract().path("id");
        String second = commitLater(id).extract().path("id");
        List<String> states = List.of(
                Jobs.over(COORDINATOR, first).getString("state"),
                second == null ? "failed" : Jobs.over(COORDINATOR, second).getString("state"));
        assertTrue(states.contains("done") && states.contains("failed"), states.toString());
        assertEquals(2, measures(year));
    }

    @Test
    void what_cannot_be_committed_is_said_at_once() {
        String id = Imports.checked(Imports.table(""), Imports.freeYear());
        commitLater(id).statusCode(409).body("code", equalTo("import-has-errors"));
        commitLater(UUID.randomUUID().toString()).statusCode(404);
    }

    private static ValidatableResponse commitLater(String id) {
        return Http.posting(COORDINATOR, Map.of())
                .header("Prefer", "respond-async")
                .post("/imports/" + id + "/commit")
                .then();
    }

    private static int measures(int year) {
        String plan = Http.as(COORDINATOR).get("/plans?year=" + year).path("items[0].id");
        return Http.as(COORDINATOR).get("/plans/" + plan + "/summary").path("measures");
    }
}
