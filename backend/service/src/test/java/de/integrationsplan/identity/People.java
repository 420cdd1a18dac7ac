package de.integrationsplan.identity;

import static de.integrationsplan.testing.User.ADMIN;

import de.integrationsplan.testing.Http;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People for tests, invited through the API; each is nobody else's. */
final class People {

    private People() {}

    static Map<String, Object> invitation(String role, Map<String, ?> more) {
        String login = "test-" + UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(Map.of(
                "firstName", "Theo", "lastName", login, "email", login + "@test.example", "roles", List.of(role)));
        body.putAll(more);
        return body;
    }

    static Response invite(Map<String, ?> invitation) {
        return Http.posting(ADMIN, invitation).post("/users");
    }

    static Response invited(String role, Map<String, ?> more) {
        return invite(invitation(role, more)).then().statusCode(201).extract().response();
    }

    static String etag(String id) {
        return Http.as(ADMIN).get("/users/" + id).header("ETag");
    }

    static Response patch(String id, Map<String, ?> changes) {
        return Http.patching(ADMIN, etag(id), changes).patch("/users/" + id);
    }
}
