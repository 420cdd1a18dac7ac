package de.integrationsplan.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Long work as callers follow it. */
public final class Jobs {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Jobs() {}

    /** Begins an export and answers the job's id. */
    public static String export(User user, String planId, String format) {
        ValidatableResponse begun = Http.posting(user, Map.of("planId", planId, "format", format))
                .post("/exports")
                .then()
                .statusCode(202);
        String id = begun.extract().path("id");
        assertEquals("/api/v1/jobs/" + id, begun.extract().header("Location"));
        return id;
    }

    /** Waits until the job is over, and answers it. */
    public static JsonPath over(User user, String id) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            JsonPath job = Http.as(user)
                    .get("/jobs/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (job.getString("finishedAt") != null) {
                return job;
            }
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("still " + job.getString("state") + " after " + PATIENCE);
            }
            pause();
        }
    }

    /** The file of an export that must succeed. */
    public static byte[] file(User user, String planId, String format) {
        String id = export(user, planId, format);
        assertEquals("done", over(user, id).getString("state"));
        return Http.as(user)
                .get("/jobs/" + id + "/result")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ending);
        }
    }
}
