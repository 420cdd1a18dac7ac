package de.integrationsplan.journey;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.User;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program that an integrator wrote with nothing but {@code openapi.yaml} at hand. What it does wrong it mends by what the
 * problem says, without knowing what the problem is about.
 */
final class Script {

    private final User user;

    Script(User user) {
        this.user = user;
    }

    JsonPath get(String path) {
        return Http.as(user).get(path).then().statusCode(200).extract().jsonPath();
    }

    /** All entries of a list, page by page. */
    List<Map<String, Object>> all(String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = "/api/v1" + path;
        while (next != null) {
            JsonPath page = Http.as(user)
                    .basePath("")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            next = page.getString("next");
        }
        return items;
    }

    Response post(String path, Object body) {
        return Http.posting(user, body).post(path);
    }

    /** The new object's id. */
    String create(String path, Object body) {
        return post(path, body).then().statusCode(201).extract().path("id");
    }

    String etag(String path) {
        return Http.as(user).get(path).header("ETag");
    }

    Response patch(String path, String etag, Map<String, ?> changes) {
        return Http.patching(user, etag, changes).patch(path);
    }

    /** A change of the present version. */
    JsonPath change(String path, Map<String, ?> changes) {
        return patch(path, etag(path), changes).then().statusCode(200).extract().jsonPath();
    }

    JsonPath put(String path, String etag, Object body) {
        return Http.as(user)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Uploads a table; the import. */
    JsonPath upload(String table, int year, String title) {
        return Http.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("planYear", year)
                .multiPart("planTitle", title, "text/plain; charset=UTF-8")
                .multiPart("file", "table.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /**
     * The body as the problem says that it has to be: without what is unknown, with what is missing from {@code answers} (what the
     * program would ask a person for), and with a possible value where there are only some.
     */
    static Map<String, Object> mended(Map<String, ?> body, Response refused, Map<String, ?> answers) {
        Map<String, Object> mended = new LinkedHashMap<>(body);
        for (Map<String, Object> error : refused.jsonPath().<Map<String, Object>>getList("errors")) {
            String field = Objects.toString(error.get("pointer")).substring(1);
            @Nullable Object allowed = error.get("allowed");
            if (Objects.equals(error.get("code"), "unknown-property")) {
                mended.remove(field);
            } else if (allowed instanceof List<?> values) {
                mended.put(field, values.get(0));
            } else {
                mended.put(
                        field, Objects.requireNonNull(answers.get(field), () -> "asked for " + field + ": " + error));
            }
        }
        return mended;
    }
}
