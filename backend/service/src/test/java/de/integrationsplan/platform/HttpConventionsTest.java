package de.integrationsplan.platform;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conventions that hold for every operation, on one of each kind. */
@QuarkusTest
@WithTestResource(Stack.class)
class HttpConventionsTest {

    @ParameterizedTest(name = "A1: {0} {1} answers {2} as a problem")
    @CsvSource({
        "GET, /api/v1/nothing-here, 404",
        "GET, /nothing-here, 404",
        "GET, /api/v1/plans/not-an-id, 404",
        "PUT, /api/v1/plans, 405",
        "DELETE, /api/v1/me, 405"
    })
    void answers_what_does_not_exist_as_a_problem(String method, String path, int status) {
        Http.as(VIEWER)
                .basePath("")
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("instance", notNullValue())
                .body("code", notNullValue());
    }

    @ParameterizedTest(name = "malformed: {0}")
    @ValueSource(
            strings = {
                "{",
                "{\"year\": 2020, \"year\": 2021, \"title\": \"doppelt\"}",
                "{\"year\": 1e999999999, \"title\": \"x\"}",
                "{\"year\": NaN, \"title\": \"x\"}",
                "[]",
                "{\"year\": 2020, \"title\": \"x\"} trailing",
                "{\"year\": \"2020\", \"title\": \"x\"}",
                "{\"year\": 2020.5, \"title\": \"x\"}",
                "{\"year\": 2020, \"title\": \"a\\u0000b\"}",
                "{\"year\": 2020, \"title\": \"a\\ud800b\"}",
                "{\"year\": 2020, \"title\": \"a\\u202eb\"}",
                "{\"year\": 2020, \"title\": null}"
            })
    void refuses_bad_bodies_with_400(String body) {
        Http.as(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/plans")
                .then()
                .statusCode(400);
    }

    @Test
    void refuses_other_content_types_with_415() {
        Http.as(COORDINATOR)
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/plans")
                .then()
                .statusCode(415);
        String path = "/plans/" + Plans.make().id();
        Http.as(COORDINATOR)
                .contentType(ContentType.JSON)
                .header("If-Match", Plans.etag(path))
                .body("{}")
                .patch(path)
                .then()
                .statusCode(415)
                .header("Accept-Patch", "application/merge-patch+json");
    }

    @Test
    void refuses_bodies_above_one_megabyte_with_413() {
        String body = "{\"year\": 2020, \"title\": \"" + "x".repeat(1_000_001) + "\"}";
        Http.as(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/plans")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest(name = "parameter {0}={1} is refused by name")
    @CsvSource({"limit, 0", "limit, 201", "limit, x", "unknown, 1", "year, 1899", "cursor, %00"})
    void refuses_wrong_parameters_by_name(String name, String value) {
        Http.as(VIEWER)
                .urlEncodingEnabled(false)
                .queryParam(name, value)
                .get("/plans")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(name));
    }

    @Test
    void refuses_doubled_parameters() {
        Http.as(VIEWER)
                .queryParam("limit", 1, 2)
                .get("/plans")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("doubled"));
    }

    @Test
    void words_errors_in_german_or_english() {
        Map<String, Object> body = Map.of("year", 2020, "title", "");
        Http.posting(COORDINATOR, body).post("/plans").then().body("title", equalTo("Eingabe fehlerhaft"));
        Http.posting(COORDINATOR, body)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .post("/plans")
                .then()
                .body("title", equalTo("Invalid input"))
                .body("errors[0].message", equalTo("Must not be blank."));
    }

    @Test
    void answers_304_without_a_body_to_who_holds_it_already() {
        String path = "/plans/" + Plans.make().id();
        String etag = Plans.etag(path);
        for (String held : List.of(etag, "W/" + etag, "\"x\", " + etag, "*")) {
            Http.as(VIEWER)
                    .header("If-None-Match", held)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag);
        }
        String list = Plans.etag("/plans");
        Http.as(COORDINATOR).header("If-None-Match", list).get("/plans").then().statusCode(304);
    }

    @Test
    void answers_head_like_get_without_a_body() {
        String path = "/plans/" + Plans.make().id();
        assertEquals(
                Plans.etag(path),
                Http.as(VIEWER).head(path).then().statusCode(200).extract().header("ETag"));
    }

    @Test
    void repeats_the_first_answer_for_a_repeated_key() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("year", 2020, "title", "Einmal " + key);
        String first = post(key, body).then().statusCode(201).extract().asString();
        assertEquals(first, post(key, body).then().statusCode(201).extract().asString());
        post(key, Map.of("year", 2020, "title", "Anders " + key)).then().statusCode(422);
    }

    @Test
    void makes_one_row_of_twenty_parallel_requests_with_one_key() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("year", 1999, "title", "Parallel " + key);
        Callable<Integer> request = () -> post(key, body).statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Integer> status :
                    threads.invokeAll(Stream.generate(() -> request).limit(20).toList())) {
                assertTrue(List.of(201, 409).contains(status.get()), "status " + status.get());
            }
        }
        List<String> titles =
                Http.as(VIEWER).queryParam("year", 1999).get("/plans").path("items.title");
        assertEquals(1, titles.stream().filter(title -> title.endsWith(key)).count());
    }

    private static io.restassured.response.Response post(String key, Map<String, ?> body) {
        return Http.as(COORDINATOR)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/plans");
    }

    @Test
    void refuses_an_unknown_property_of_a_patch_even_when_null() {
        String path = "/plans/" + Plans.make().id();
        java.util.HashMap<String, Object> patch = new java.util.HashMap<>();
        patch.put("version", null);
        Http.patching(COORDINATOR, Plans.etag(path), patch)
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/version"))
                .body("errors[0].code", equalTo("unknown-property"));
    }
}
