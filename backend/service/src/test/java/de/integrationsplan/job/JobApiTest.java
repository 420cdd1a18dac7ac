package de.integrationsplan.job;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.FINANCE;
import static de.integrationsplan.testing.User.PORTAL_MOKME;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Jobs;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A25: long work is a job with progress, result and cancellation, and survives a restart. */
@QuarkusTest
@WithTestResource(Stack.class)
class JobApiTest {

    @Inject
    DataSource database;

    @Test
    void a25_an_export_is_a_job_whose_result_is_the_file() {
        Plans.Made plan = Plans.make();
        Plans.measure(plan, "Deutschkurs");
        String id = Jobs.export(VIEWER, plan.id(), "csv");
        JsonPath job = Jobs.over(VIEWER, id);
        assertEquals("done", job.getString("state"));
        assertEquals(1, job.getInt("progress.done"));
        assertEquals("/jobs/" + id + "/result", job.getString("result.href"));
        String etag = Http.as(VIEWER)
                .get("/jobs/" + id + "/result")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"plan-2020.csv\""))
                .body(containsString("Deutschkurs"))
                .extract()
                .header("ETag");
        Http.as(VIEWER)
                .header("If-None-Match", etag)
                .get("/jobs/" + id + "/result")
                .then()
                .statusCode(304);
        Http.as(VIEWER).get("/jobs").then().body("items.id", hasItem(id));
    }

    @Test
    void everybody_sees_the_own_jobs_only() {
        Plans.Made plan = Plans.make();
        String id = Jobs.export(FINANCE, plan.id(), "xlsx");
        Http.as(COORDINATOR).get("/jobs/" + id).then().statusCode(404);
        Http.as(COORDINATOR).get("/jobs/" + id + "/result").then().statusCode(404);
        Http.posting(COORDINATOR, Map.of())
                .post("/jobs/" + id + "/cancel")
                .then()
                .statusCode(404);
        Http.as(COORDINATOR).get("/jobs").then().body("items.id", not(hasItem(id)));
        Http.as(PORTAL_MOKME).get("/jobs").then().statusCode(200).body("items", empty());
    }

    @Test
    void there_is_no_export_of_a_plan_that_is_not_there_or_in_a_form_that_is_not_known() {
        Http.posting(VIEWER, Map.of("planId", UUID.randomUUID(), "format", "csv"))
                .post("/exports")
                .then()
                .statusCode(404);
        Http.posting(VIEWER, Map.of("planId", UUID.randomUUID(), "format", "pages"))
                .post("/exports")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/format"));
    }

    @Test
    void what_is_over_is_not_cancelled() {
        Plans.Made plan = Plans.make();
        String id = Jobs.export(VIEWER, plan.id(), "csv");
        Jobs.over(VIEWER, id);
        Http.posting(VIEWER, Map.of()).post("/jobs/" + id + "/cancel").then().statusCode(409);
    }

    @Test
    void what_waits_is_cancelled_at_once_and_has_no_file() throws SQLException {
        Plans.Made plan = Plans.make();
        String id = Jobs.export(VIEWER, plan.id(), "csv");
        Jobs.over(VIEWER, id);
        // As if nobody had come to it yet, and nobody came within the next minutes.
        execute("update job set state = 'running', finished_at = null, location = null, file = null, file_name = null,"
                + " file_type = null, lease_until = now() + interval '1 hour' where id = '" + id + "'");
        Http.as(VIEWER).get("/jobs/" + id + "/result").then().statusCode(409);
        Http.posting(VIEWER, Map.of())
                .post("/jobs/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("running"))
                .body("cancelRequested", equalTo(true));
        execute("update job set lease_until = now() - interval '1 second' where id = '" + id + "'");
        assertEquals("cancelled", Jobs.over(VIEWER, id).getString("state"));
        Http.as(VIEWER).get("/jobs/" + id).then().body("result", nullValue());
    }

    @Test
    void a25_a_job_whose_process_ended_is_begun_anew() throws SQLException {
        Plans.Made plan = Plans.make();
        Plans.measure(plan, "Sprachpaten");
        String id = Jobs.export(VIEWER, plan.id(), "csv");
        Jobs.over(VIEWER, id);
        execute("update job set state = 'running', attempts = 1, finished_at = null, location = null, file = null,"
                + " file_name = null, file_type = null, lease_until = now() - interval '1 second' where id = '" + id
                + "'");
        JsonPath job = Jobs.over(VIEWER, id);
        assertEquals("done", job.getString("state"));
        assertTrue(job.getInt("result.size") > 100);
    }

    @Test
    void a_job_that_ends_every_process_is_given_up() throws SQLException {
        Plans.Made plan = Plans.make();
        String id = Jobs.export(VIEWER, plan.id(), "csv");
        Jobs.over(VIEWER, id);
        execute("update job set state = 'running', attempts = 3, finished_at = null, location = null, file = null,"
                + " file_name = null, file_type = null, lease_until = now() - interval '1 second' where id = '" + id
                + "'");
        JsonPath job = Jobs.over(VIEWER, id);
        assertEquals("failed", job.getString("state"));
        assertEquals("internal-error", job.getString("failure.code"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
