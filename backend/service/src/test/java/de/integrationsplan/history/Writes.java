package de.integrationsplan.history;

import static de.integrationsplan.testing.User.AUDITOR;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.User;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes over HTTP; each has to leave an entry that names its request. */
final class Writes {

    private static final Contract CONTRACT = new Contract();

    private final Set<String> walked = new TreeSet<>();

    /** The ids of the operations so far. */
    Set<String> walked() {
        return walked;
    }

    /** Answers the new object's id. */
    String post(User user, String path, Map<String, ?> body) {
        JsonPath answer =
                recorded("post", path, Http.posting(user, body).post(path)).jsonPath();
        return String.valueOf((Object) answer.get(answer.get("webhook") == null ? "id" : "webhook.id"));
    }

    void patch(User user, String path, Map<String, ?> changes) {
        recorded(
                "patch",
                path,
                Http.as(user)
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body(changes)
                        .patch(path));
    }

    void delete(User user, String path) {
        recorded("delete", path, Http.as(user).header("If-Match", "*").delete(path));
    }

    Response recorded(String method, String path, Response answer) {
        assertTrue(
                answer.statusCode() < 300, () -> method + " " + path + ": " + answer.statusCode() + answer.asString());
        List<String> entries = Http.as(AUDITOR)
                .queryParam("requestId", answer.header("X-Request-Id"))
                .get("/history")
                .path("items.id");
        assertFalse(entries.isEmpty(), method + " " + path + " leaves no entry");
        walked.add(operation(method, path));
        return answer;
    }

    private static String operation(String method, String path) {
        return CONTRACT.operations().values().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> Pattern.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+"), path))
                .map(Operation::id)
                .findFirst()
                .orElseThrow();
    }
}
