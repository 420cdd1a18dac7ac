package de.integrationsplan.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A4: two editors, one measure, a thousand rounds, nothing lost. */
@QuarkusTest
@WithTestResource(Stack.class)
class LostUpdateApiTest {

    private static final int ROUNDS = 1000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void a4_of_two_editors_in_a_thousand_contested_rounds_each_keeps_every_change() throws Exception {
        String measure = Plans.measure(Plans.make(), "Umkämpft");
        Plans.lead(measure, "40");
        JsonNode seen = mapper.readTree("{\"version\": 2}");
        CyclicBarrier together = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int round = 1; round <= ROUNDS; round++) {
                int version = seen.get("version").asInt();
                String text = "Runde " + round;
                Future<JsonNode> one = both.submit(() -> {
                    together.await();
                    return change(User.COORDINATOR, measure, version, "internalNote", text);
                });
                Future<JsonNode> other = both.submit(() -> {
                    together.await();
                    return change(User.EDITOR_40, measure, version, "description", text);
                });
                seen = later(one.get(), other.get());
                assertEquals(version + 2, seen.get("version").asInt());
                assertEquals(
                        text + text,
                        seen.get("internalNote").asText()
                                + seen.get("description").asText());
            }
        }
    }

    private static JsonNode later(JsonNode one, JsonNode other) {
        return one.get("version").asInt() > other.get("version").asInt() ? one : other;
    }

    /** Whoever comes second is told what the present version is, and tries again with that. */
    private JsonNode change(User user, String measure, int version, String field, String text) throws Exception {
        HttpResponse<String> answer = patch(user, measure, version, field, text);
        if (answer.statusCode() == 412) {
            JsonNode conflict = mapper.readTree(answer.body()).get("conflict");
            assertEquals(0, conflict.get("fields").size());
            answer = patch(user, measure, conflict.get("currentVersion").asInt(), field, text);
        }
        assertEquals(200, answer.statusCode(), answer.body());
        return mapper.readTree(answer.body());
    }

    private HttpResponse<String> patch(User user, String measure, int version, String field, String text)
            throws Exception {
        String body = mapper.createObjectNode().put(field, text).toString();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/measures/" + measure))
                .header("Authorization", "Bearer " + user.token())
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
